import type { Selectable } from 'kysely';
import {
  type Birthday,
  type EmailLabel,
  type PhoneLabel,
  type Reason,
  reasons,
} from '#contract/customer-profile.ts';
import type { CustomerCard, CustomerDetails } from '#contract/customers.ts';
import type { Reading } from './connection.ts';
import { StorageError } from './errors.ts';
import { prepared } from './prepared.ts';
import type { CustomerPhoneTable, CustomerTable } from './schema/customers.ts';
import { isListed } from './search/one-of.ts';
import { sortKey } from './search/sort-key.ts';
import { listTagsOfMany } from './tags.ts';

/** What a rule works out from the typed details before they are stored. */
export interface StoredDetails extends Omit<CustomerDetails, 'phones'> {
  phones: readonly (CustomerDetails['phones'][number] & { e164: string | null })[];
}

export type StoredCustomer = Pick<
  CustomerCard,
  keyof CustomerDetails | 'id' | 'version' | 'createdAt' | 'updatedAt' | 'binnedAt'
> & { key: number };

/** Fails with NOT_FOUND. A card in the bin can still be read. */
export async function readStoredCustomer(db: Reading, id: string): Promise<StoredCustomer> {
  const [customer] = await readStoredCustomers(db, [id]);
  if (!customer) throw new StorageError('NOT_FOUND', 'customer');
  return customer;
}

/** In no order; those that are not there are left out. */
export async function readStoredCustomers(
  db: Reading,
  ids: readonly string[],
): Promise<StoredCustomer[]> {
  const rows = await storedCustomers(db, { ids });
  const phones = Map.groupBy(await storedPhones(db, { ids }), ({ customerId }) => customerId);
  const emails = Map.groupBy(await storedEmails(db, { ids }), ({ customerId }) => customerId);
  const tags = await listTagsOfMany(db, ids);
  return rows.map((row) =>
    customerOf(row, {
      phones: phones.get(row.id) ?? [],
      emails: emails.get(row.id) ?? [],
      tags: tags.get(row.id) ?? [],
    }),
  );
}

function customerOf(
  row: Row,
  parts: { phones: readonly StoredPhone[]; emails: readonly StoredEmail[]; tags: string[] },
): StoredCustomer {
  return {
    key: row.key,
    id: row.id,
    version: row.version,
    ...namesOf(row),
    ...profileOf(row),
    phones: parts.phones.map(({ number, e164, label }) =>
      label ? { number, e164, label } : { number, e164 },
    ),
    emails: parts.emails.map(({ address, label }) => (label ? { address, label } : { address })),
    address: {
      street: row.street,
      postalCode: row.postal_code,
      city: row.city,
      region: row.region,
      country: row.country,
    },
    note: row.note,
    tags: parts.tags,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    binnedAt: row.binned_at,
  };
}

/** The columns of which the contract knows all values that were ever written. */
interface Choices {
  honorific: CustomerDetails['honorific'];
  language: CustomerDetails['language'];
  preferred_channel: CustomerDetails['preferredChannel'];
  decision_style: CustomerDetails['decisionStyle'];
  buying_style: CustomerDetails['buyingStyle'];
  stage: CustomerDetails['stage'];
}
type Row = Omit<Selectable<CustomerTable>, keyof Choices> & Choices;

interface Listed extends Record<string, unknown> {
  ids: readonly string[];
}

const storedCustomers = prepared<Listed, Row>((db, parameter, dialect) =>
  db
    .selectFrom('customer')
    .selectAll()
    .where(isListed(dialect, 'id', parameter('ids')))
    .$narrowType<Choices>(),
);
const storedPhones = prepared<Listed, StoredPhone>((db, parameter, dialect) =>
  db
    .selectFrom('customer_phone')
    .select(['customer_id as customerId', 'number', 'e164', 'label'])
    .where(isListed(dialect, 'customer_id', parameter('ids')))
    .orderBy('customer_id')
    .orderBy('position')
    .$narrowType<Pick<StoredPhone, 'label'>>(),
);
const storedEmails = prepared<Listed, StoredEmail>((db, parameter, dialect) =>
  db
    .selectFrom('customer_email')
    .select(['customer_id as customerId', 'address', 'label'])
    .where(isListed(dialect, 'customer_id', parameter('ids')))
    .orderBy('customer_id')
    .orderBy('position')
    .$narrowType<Pick<StoredEmail, 'label'>>(),
);

interface StoredPhone extends Pick<Selectable<CustomerPhoneTable>, 'number' | 'e164'> {
  customerId: string;
  label: PhoneLabel | null;
}
interface StoredEmail {
  customerId: string;
  address: string;
  label: EmailLabel | null;
}

function namesOf(row: Row) {
  return {
    honorific: row.honorific,
    givenName: row.given_name,
    patronymic: row.patronymic,
    familyName: row.family_name,
    formOfAddress: row.form_of_address,
    company: row.company,
  };
}

function profileOf(row: Row) {
  return {
    birthday: readBirthday(row.birthday, row.birth_year),
    language: row.language,
    preferredChannel: row.preferred_channel,
    convenientHours: row.convenient_hours,
    usual: row.usual,
    reasons: readReasons(row.reasons),
    decisionStyle: row.decision_style,
    buyingStyle: row.buying_style,
    stage: row.stage,
    responsibleId: row.responsible_id,
  };
}

/** How the details stand in the table `customer`. */
export function columnsOf(details: StoredDetails) {
  const { birthday } = details;
  return {
    honorific: details.honorific,
    given_name: details.givenName,
    patronymic: details.patronymic,
    family_name: details.familyName,
    form_of_address: details.formOfAddress,
    company: details.company,
    street: details.address.street,
    postal_code: details.address.postalCode,
    city: details.address.city,
    region: details.address.region,
    country: details.address.country,
    note: details.note,
    birthday: birthday && `${twoDigits(birthday.month)}-${twoDigits(birthday.day)}`,
    birth_year: birthday && birthday.year,
    language: details.language,
    preferred_channel: details.preferredChannel,
    convenient_hours: details.convenientHours,
    usual: details.usual,
    reasons: JSON.stringify(details.reasons),
    decision_style: details.decisionStyle,
    buying_style: details.buyingStyle,
    stage: details.stage,
    responsible_id: details.responsibleId,
    sort_key: sortKeyOf(details),
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** `day` is MM-DD, as it is stored. */
export function readBirthday(day: string | null, year: number | null): Birthday | null {
  return day === null ? null : { year, month: Number(day.slice(0, 2)), day: Number(day.slice(3)) };
}

function readReasons(json: string): Reason[] {
  const stored: unknown = JSON.parse(json);
  return Array.isArray(stored) ? reasons.filter((reason) => stored.includes(reason)) : [];
}

/** People by family name, firms by their name, the nameless by number or address. */
export function sortKeyOf(details: StoredDetails): string {
  const person = [details.familyName, details.givenName, details.patronymic].filter(
    (part) => part !== '',
  );
  if (person.length > 0) return sortKey(person);
  if (details.company !== '') return sortKey([details.company]);
  return sortKey([details.phones[0]?.number ?? details.emails[0]?.address ?? '']);
}

/** What search finds a card by. */
export function searchableOf(
  details: Pick<
    StoredDetails,
    'familyName' | 'givenName' | 'patronymic' | 'company' | 'emails' | 'tags'
  > & { address: { city: string }; phones: readonly { number: string; e164: string | null }[] },
) {
  return {
    words: [
      details.familyName,
      details.givenName,
      details.patronymic,
      details.company,
      details.address.city,
      ...details.emails.map(({ address }) => address),
      ...details.tags,
    ],
    phones: details.phones.flatMap(({ number, e164 }) => (e164 ? [number, e164] : [number])),
  };
}
