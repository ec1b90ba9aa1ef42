import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { emptyDetails } from '#contract/customers.ts';
import type { Connection, Writing } from '#db/connection.ts';
import { columnsOf, type StoredDetails, searchableOf } from '#db/customer-details.ts';
import { uuidv7 } from '#db/ids.ts';
import { migrate } from '#db/migrate.ts';
import { openSqlite } from '#db/open.ts';
import { ensureRootCauses } from '#db/root-causes.ts';
import { ensureRules } from '#db/rules.ts';
import { indexCustomers } from '#db/search/customers.ts';
import { fold } from '#db/search/fold.ts';
import { ensureSearchIndex } from '#db/search-rebuild.ts';
import { readOwner } from '#db/session.ts';
import { ensureShop } from '#db/shop.ts';
import { openComplaints, writeComplaints } from './complaints.ts';
import { cities, companies, familyNames, givenNames, notes } from './names.ts';
import { Dice } from './random.ts';

/** The day on which every benchmark shop closes. */
const closingTime = Date.parse('2026-03-02T17:00:00.000Z');
const openedFor = 3 * 365 * 24 * 3600 * 1000;
const rowsAtOnce = 400;
/** One customer who has been here every day for years. */
export const busiestContacts = 5000;

interface Size {
  customers: number;
  contacts: number;
}

/**
 * Writes a shop of the given size to `path`, the same one each time, unless it is there already.
 * The files are made through the program's own schema, but not call by call: a million would take
 * hours.
 */
export async function ensureBenchmarkShop(path: string, size: Size): Promise<void> {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.partial`;
  rmSync(partial, { force: true });
  const { handle, kysely } = openSqlite(partial, { readonly: false });
  // Nobody loses anything when this one is cut off.
  handle.pragma('synchronous = OFF');
  handle.pragma('cache_size = -200000');
  await migrate(kysely, { dialect: 'sqlite' });
  await ensureSearchIndex(kysely);
  await fill(kysely, size);
  handle.pragma('wal_checkpoint(TRUNCATE)');
  await kysely.destroy();
  renameSync(partial, path);
}

interface Person {
  id: string;
  key: number;
  details: StoredDetails;
  lastContactAt: string | null;
}

async function fill(db: Connection, size: Size): Promise<void> {
  const now = new Date(closingTime).toISOString();
  const dice = new Dice(20260302);
  await db.transaction().execute(async (trx) => {
    await ensureShop(trx, now, 'PL');
    await ensureRules(trx, 'Europe/Warsaw');
    await ensureRootCauses(trx);
    await trx.updateTable('shop').set({ name: 'Benchmark', set_up_at: now }).execute();
  });
  const { id: staffId } = await readOwner(db);
  const people = Array.from({ length: size.customers }, (_, index) => personOf(dice, index));
  const contacts = timesOfContacts(dice, people, size.contacts);
  await inBatches(db, people, (trx, some) => writeCustomers(trx, some, now));
  const contacted = people
    .filter(({ lastContactAt }) => lastContactAt !== null)
    .toSorted((one, other) => ((one.lastContactAt ?? '') < (other.lastContactAt ?? '') ? -1 : 1));
  const strangers = people.filter(({ lastContactAt }) => lastContactAt === null);
  for (const group of [strangers, contacted]) {
    await inBatches(db, group, (trx, some) =>
      indexCustomers(
        trx,
        some.map(({ key, details }) => ({ key, ...searchableOf(details) })),
      ),
    );
  }
  await inBatches(db, contacts, (trx, some) => writeContacts(trx, dice, some, staffId));
  const complaining = people.slice(0, openComplaints).map(({ id }) => id);
  await inBatches(db, complaining, (trx, some) =>
    writeComplaints(trx, dice, some, { staffId, now: closingTime }),
  );
}

function personOf(dice: Dice, index: number): Person {
  const script = dice.chance(0.5) ? 'latin' : 'cyrillic';
  const city = dice.pickFrequent(cities)[script === 'latin' ? 0 : 1];
  const family = dice.pickFrequent(familyNames);
  const given = dice.pickFrequent(givenNames);
  const number = script === 'latin' ? polishNumber(dice) : russianNumber(dice);
  // Most families of a million are not among the hundred most frequent ones.
  const suffix = dice.chance(0.4) ? rareEnding(dice, script) : '';
  return {
    id: uuidv7(closingTime - openedFor + index),
    key: index + 1,
    lastContactAt: null,
    details: {
      ...emptyDetails,
      familyName: family[script] + suffix,
      givenName: given[script],
      company: dice.chance(0.15) ? `${dice.pick(companies)} ${dice.below(900) + 100}` : '',
      phones: dice.chance(0.95) ? [number] : [],
      emails: dice.chance(0.4)
        ? [{ address: `${fold(given.latin)}.${fold(family.latin)}${dice.below(1000)}@example.com` }]
        : [],
      address: { ...emptyDetails.address, city },
    },
  };
}

const endings = {
  latin: ['ak', 'czuk', 'ewicz', 'owicz', 'enko', 'ska', 'uk', 'ec', 'as', 'er'],
  cyrillic: ['ук', 'чук', 'евич', 'енко', 'ская', 'ов', 'ин', 'ец', 'ян', 'швили'],
};

function rareEnding(dice: Dice, script: 'latin' | 'cyrillic'): string {
  return dice.pick(endings[script]);
}

function digits(dice: Dice, count: number): string {
  return Array.from({ length: count }, () => dice.below(10)).join('');
}

function polishNumber(dice: Dice) {
  const rest = `${5 + dice.below(4)}${digits(dice, 8)}`;
  return { number: rest.replace(/(?=(?:\d{3})+$)/gu, ' ').trim(), e164: `+48${rest}` };
}

function russianNumber(dice: Dice) {
  const rest = `9${digits(dice, 9)}`;
  return { number: `8${rest}`, e164: `+7${rest}` };
}

interface Contact {
  customerId: string;
  at: string;
}

/** Mostly regulars, and one customer with a very long history; sets everybody's last contact. */
function timesOfContacts(dice: Dice, people: Person[], count: number): Contact[] {
  const contacts: { person: Person; at: number }[] = [];
  for (let number = 0; number < count; number += 1) {
    const person = number < busiestContacts ? people[0] : dice.pickFrequent(people);
    if (person) contacts.push({ person, at: closingTime - Math.floor(dice.random() * openedFor) });
  }
  contacts.sort((one, other) => one.at - other.at);
  return contacts.map(({ person, at }) => {
    person.lastContactAt = new Date(at).toISOString();
    return { customerId: person.id, at: person.lastContactAt };
  });
}

async function inBatches<T>(
  db: Connection,
  rows: readonly T[],
  write: (trx: Writing, some: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce * 25) {
    const batch = rows.slice(from, from + rowsAtOnce * 25);
    await db.transaction().execute(async (trx) => {
      for (let first = 0; first < batch.length; first += rowsAtOnce) {
        await write(trx, batch.slice(first, first + rowsAtOnce));
      }
    });
  }
}

async function writeCustomers(trx: Writing, people: readonly Person[], now: string): Promise<void> {
  await trx
    .insertInto('customer')
    .values(
      people.map(({ id, key, details, lastContactAt }) => ({
        key,
        id,
        version: 1,
        ...columnsOf(details),
        last_contact_at: lastContactAt,
        import_id: null,
        created_at: now,
        updated_at: now,
        binned_at: null,
      })),
    )
    .execute();
  const phones = people.flatMap(({ id, details }) =>
    details.phones.map((phone, position) => ({ customer_id: id, position, ...phone })),
  );
  if (phones.length > 0) await trx.insertInto('customer_phone').values(phones).execute();
  const emails = people.flatMap(({ id, details }) =>
    details.emails.map(({ address }, position) => ({
      customer_id: id,
      position,
      address,
      folded: fold(address),
    })),
  );
  if (emails.length > 0) await trx.insertInto('customer_email').values(emails).execute();
}

async function writeContacts(
  trx: Writing,
  dice: Dice,
  contacts: readonly Contact[],
  staffId: string,
): Promise<void> {
  await trx
    .insertInto('interaction')
    .values(
      contacts.map(({ customerId, at }) => ({
        id: uuidv7(Date.parse(at)),
        version: 1,
        customer_id: customerId,
        staff_id: staffId,
        draft_id: null,
        channel: 'phone',
        direction: dice.chance(0.7) ? 'incoming' : 'outgoing',
        kind: dice.pick(['enquiry', 'order', 'complaint', 'thanks']),
        started_at: at,
        duration: dice.below(600),
        note: dice.pick(notes),
        outcome: dice.chance(0.5) ? 'solved' : null,
        mood_start: null,
        mood_end: dice.chance(0.3) ? 1 + dice.below(5) : null,
        created_at: at,
        binned_at: null,
      })),
    )
    .execute();
}
