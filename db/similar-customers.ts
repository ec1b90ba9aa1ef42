import { type CustomerRow, type Likeness, likenesses } from '#contract/customers.ts';
import type { Dialect, Reading } from './connection.ts';
import { listRows } from './customer-list.ts';
import { findWithWords } from './search/candidates.ts';
import { fold, foldWords } from './search/fold.ts';
import { isOneOf } from './search/one-of.ts';

interface TypedPerson {
  givenName: string;
  familyName: string;
  /** In E.164. */
  phones: readonly string[];
  emails: readonly string[];
  except: string | null;
}

/** As many as can be compared at a glance. */
const shown = 5;
/** A number of a switchboard may be on many cards. */
const candidates = 50;
/** A number says more than an address, both more than a name. */
const weights: Readonly<Record<Likeness, number>> = { phone: 4, email: 2, name: 1 };

/** Cards outside the bin that share a number, an address or the whole name, the surest first. */
export async function listSimilarCustomers(
  db: Reading,
  dialect: Dialect,
  person: TypedPerson,
): Promise<{ customer: CustomerRow; reasons: Likeness[] }[]> {
  const found = {
    phone: await ownersOfNumbers(db, person),
    email: await ownersOfAddresses(db, person),
    name: await namesakes(db, dialect, person),
  };
  const reasons = new Map<string, Likeness[]>();
  for (const likeness of likenesses) {
    for (const id of new Set(found[likeness]))
      reasons.set(id, [...(reasons.get(id) ?? []), likeness]);
  }
  if (person.except !== null) reasons.delete(person.except);
  const surest = [...reasons]
    .toSorted(([, one], [, other]) => sureness(other) - sureness(one))
    .slice(0, shown);
  const rows = await listRows(
    db,
    surest.map(([id]) => id),
  );
  return surest.flatMap(([id, why]) => {
    const customer = rows.find((row) => row.id === id);
    return customer ? [{ customer, reasons: why }] : [];
  });
}

function sureness(reasons: readonly Likeness[]): number {
  return reasons.reduce((sum, reason) => sum + weights[reason], 0);
}

async function ownersOfNumbers(db: Reading, { phones }: TypedPerson): Promise<string[]> {
  if (phones.length === 0) return [];
  const rows = await db
    .selectFrom('customer_phone')
    .innerJoin('customer', 'customer.id', 'customer_phone.customer_id')
    .where('customer_phone.e164', 'in', phones)
    .where('customer.binned_at', 'is', null)
    .orderBy('customer.key')
    .limit(candidates)
    .select('customer.id')
    .execute();
  return rows.map(({ id }) => id);
}

async function ownersOfAddresses(db: Reading, { emails }: TypedPerson): Promise<string[]> {
  const folded = emails.map((address) => fold(address.trim())).filter((address) => address !== '');
  if (folded.length === 0) return [];
  const rows = await db
    .selectFrom('customer_email')
    .innerJoin('customer', 'customer.id', 'customer_email.customer_id')
    .where('customer_email.folded', 'in', folded)
    .where('customer.binned_at', 'is', null)
    .orderBy('customer.key')
    .limit(candidates)
    .select('customer.id')
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * People with both names alike, whichever way round they were typed. Goes through the search index
 * because the alphabetical key tells ł from l and holds the patronymic.
 */
async function namesakes(
  db: Reading,
  dialect: Dialect,
  { givenName, familyName }: TypedPerson,
): Promise<string[]> {
  if (foldWords(givenName).length === 0 || foldWords(familyName).length === 0) return [];
  const keys = await findWithWords(db, dialect, `${givenName} ${familyName}`);
  const rows = await db
    .selectFrom('customer')
    .where(isOneOf(dialect, 'customer.key', keys))
    .orderBy('customer.sort_key')
    .orderBy('customer.id')
    .select(['customer.id', 'customer.given_name', 'customer.family_name'])
    .execute();
  const typed = nameOf(givenName, familyName);
  return rows
    .filter(({ given_name, family_name }) => nameOf(given_name, family_name) === typed)
    .map(({ id }) => id);
}

/** The same for the same names in any order. */
function nameOf(...parts: readonly string[]): string {
  return parts.flatMap(foldWords).toSorted().join(' ');
}
