import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import type { Preparation } from '#contract/preparation.ts';
import { changeComplaint, createComplaint } from '#db/complaints.ts';
import { createCustomer } from '#db/customers.ts';
import { listFollowUps, listOpenFollowUps, listOpenFollowUpsOf } from '#db/follow-up-list.ts';
import { addFollowUp, changeFollowUp, finishFollowUp, resumeFollowUp } from '#db/follow-ups.ts';
import { findLikelyCause, hasRootCause, ownsComplaint } from '#db/likely-causes.ts';
import { migrate } from '#db/migrate.ts';
import { schemaSteps } from '#db/migrations/index.ts';
import { openSqlite } from '#db/open.ts';
import { shippedIds } from '#db/root-causes.ts';
import { blankFacts } from '../support/complaints.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';
import { temporaryFolder } from '../support/folder.ts';
import { plansOf } from '../support/plans.ts';
import { prepared } from '../support/preparation.ts';

async function customerIn({ write }: TestDatabase): Promise<string> {
  const { id } = await write((trx, actor) =>
    createCustomer(trx, actor, { ...emptyDetails, familyName: 'Nowak', phones: [] }),
  );
  return id;
}

const add = ({ write }: TestDatabase, customerId: string, preparation?: Preparation | null) =>
  write((trx, actor) =>
    addFollowUp(trx, actor, {
      customerId,
      interactionId: null,
      dueOn: '2026-03-03',
      note: 'The coat',
      ...(preparation !== undefined && { preparation }),
    }),
  );

const open = async ({ db }: TestDatabase) =>
  (await listOpenFollowUps(db, { customerId: null, until: null, limit: 10 })).rows;

describe.each(dialects)('planned hard calls on %s', (dialect) => {
  test('are follow-ups that tell what is prepared, wherever they are read', async () => {
    const database = await openTestDatabase(dialect);
    const customerId = await customerIn(database);
    const { id } = await add(database, customerId, prepared);
    const plain = await add(database, customerId);
    const expected = [
      { id, preparation: prepared },
      { id: plain.id, preparation: null },
    ];
    expect(await open(database)).toMatchObject(expected);
    expect(await listOpenFollowUpsOf(database.db, { customerId, limit: 5 })).toMatchObject(
      expected,
    );
    expect(await listFollowUps(database.db, [id])).toMatchObject([{ preparation: prepared }]);
  });

  test('keep what is prepared when only the day changes, and lose it only when told so', async () => {
    const database = await openTestDatabase(dialect);
    const { write } = database;
    const { id } = await add(database, await customerIn(database), prepared);
    const moved = { dueOn: '2026-03-05', note: 'The coat' };
    await write((trx, actor) => changeFollowUp(trx, actor, { id, version: 1 }, moved));
    expect(await open(database)).toMatchObject([{ dueOn: '2026-03-05', preparation: prepared }]);
    await write((trx, actor) => finishFollowUp(trx, actor, { id, version: 2 }));
    await write((trx, actor) => resumeFollowUp(trx, actor, { id, version: 3 }));
    expect(await open(database)).toMatchObject([{ preparation: prepared }]);
    await write((trx, actor) =>
      changeFollowUp(trx, actor, { id, version: 4 }, { ...moved, preparation: null }),
    );
    expect(await open(database)).toMatchObject([{ version: 5, preparation: null }]);
    const changes = await database.db
      .selectFrom('change')
      .where('entity_id', '=', id)
      .orderBy('key')
      .select(['action', 'before', 'after'])
      .execute();
    expect(changes.map(({ action }) => action)).toEqual([
      'create',
      'update',
      'finish',
      'reopen',
      'update',
    ]);
    expect(JSON.parse(changes[0]?.after ?? '')).toMatchObject({ preparation: prepared });
    expect(JSON.parse(changes[4]?.before ?? '')).toMatchObject({ preparation: prepared });
    expect(JSON.parse(changes[4]?.after ?? '')).toMatchObject({ preparation: null });
  });
});

const since = '2025-03-10T09:00:00.000Z';

async function complaint(
  { write }: TestDatabase,
  customerId: string,
  facts: Partial<typeof blankFacts>,
  cause: keyof typeof shippedIds | null,
): Promise<string> {
  const made = await write((trx, actor) =>
    createComplaint(trx, actor, {
      customerId,
      callDraftId: null,
      currency: 'PLN',
      year: 2026,
      facts: { ...blankFacts, ...facts },
    }),
  );
  await write((trx, actor) =>
    changeComplaint(trx, actor, made, {
      did: 'close',
      columns: { root_cause_id: cause && shippedIds[cause] },
      reason: '',
      detail: {},
    }),
  );
  return made.id;
}

describe.each(dialects)('the likely cause on %s', (dialect) => {
  test('is the most frequent one of the last year, and none where there are too few', async () => {
    const database = await openTestDatabase(dialect);
    const { db } = database;
    const anna = await customerIn(database);
    const late = { kind: 'lateDelivery' } as const;
    const asked = { ...late, product: '', since };
    for (const cause of ['logistics', 'procedure', 'logistics', null] as const) {
      await complaint(database, anna, late, cause);
    }
    await complaint(
      database,
      anna,
      { ...late, receivedAt: '2025-03-09T09:00:00.000Z' },
      'logistics',
    );
    await complaint(database, anna, { kind: 'pricing' }, 'logistics');
    expect(await findLikelyCause(db, asked)).toBeNull();
    const last = await complaint(database, anna, late, 'logistics');
    expect(await findLikelyCause(db, asked)).toEqual({
      rootCauseId: shippedIds.logistics,
      count: 3,
      total: 4,
      by: 'kind',
    });
    expect(await findLikelyCause(db, { ...asked, kind: null })).toBeNull();
    await database.write((trx) =>
      trx
        .updateTable('complaint')
        .set({ voided_at: '2026-03-02T09:00:00.000Z' })
        .where('id', '=', last)
        .execute(),
    );
    expect(await findLikelyCause(db, asked)).toBeNull();
  });

  test('of the same product comes before that of the same kind', async () => {
    const database = await openTestDatabase(dialect);
    const anna = await customerIn(database);
    const coat = { kind: 'productDefect', product: 'Coat' } as const;
    for (let count = 0; count < 3; count += 1) {
      await complaint(database, anna, coat, 'quality');
      await complaint(database, anna, { ...coat, product: 'Boots' }, 'expectation');
      await complaint(database, anna, { ...coat, product: '' }, 'expectation');
    }
    const asked = { kind: 'productDefect', since } as const;
    expect(await findLikelyCause(database.db, { ...asked, product: 'Coat' })).toMatchObject({
      rootCauseId: shippedIds.quality,
      count: 3,
      total: 3,
      by: 'product',
    });
    expect(await findLikelyCause(database.db, { ...asked, product: 'Hat' })).toMatchObject({
      rootCauseId: shippedIds.expectation,
      count: 6,
      total: 9,
      by: 'kind',
    });
  });

  test('and the complaint have to be there, and the complaint to be theirs', async () => {
    const database = await openTestDatabase(dialect);
    const anna = await customerIn(database);
    const id = await complaint(database, anna, {}, null);
    expect(await ownsComplaint(database.db, anna, id)).toBe(true);
    expect(await ownsComplaint(database.db, await customerIn(database), id)).toBe(false);
    expect(await hasRootCause(database.db, shippedIds.quality)).toBe(true);
    expect(await hasRootCause(database.db, id)).toBe(false);
  });
});

test('the likely cause is read from an index', async () => {
  const plans = await plansOf((db) =>
    findLikelyCause(db, { kind: 'pricing', product: 'Coat', since }),
  );
  expect(plans).toHaveLength(2);
  expect(plans[0]).toContain('COVERING INDEX complaint_diagnosed_product (product=? AND received');
  expect(plans[1]).toContain('COVERING INDEX complaint_diagnosed_kind (kind=? AND received');
});

test('follow-ups of an earlier version are ordinary ones', async () => {
  const file = join(temporaryFolder(), 'kontuar.db');
  const old = openSqlite(file, { readonly: false });
  const steps = schemaSteps.slice(
    0,
    schemaSteps.findIndex(({ name }) => name.endsWith('planned-talks')),
  );
  await migrate(old.kysely, { dialect: 'sqlite', steps });
  await sql`insert into staff (id, version, name, role, created_at)
    values ('o', 1, 'Ola', 'owner', 'now')`.execute(old.kysely);
  await sql`insert into customer (id, version, given_name, family_name, company, street,
    postal_code, city, region, country, note, sort_key, created_at, updated_at)
    values ('c', 1, '', 'Lis', '', '', '', '', '', '', '', '', 'now', 'now')`.execute(old.kysely);
  await sql`insert into follow_up (id, version, customer_id, staff_id, due_on, note, created_at)
    values ('f', 3, 'c', 'o', '2026-03-03', 'Ask about the heel', 'now')`.execute(old.kysely);
  await old.close();
  const { kysely, close } = openSqlite(file, { readonly: false });
  await migrate(kysely, { dialect: 'sqlite' });
  expect(await listFollowUps(kysely, ['f'])).toMatchObject([
    { id: 'f', version: 3, note: 'Ask about the heel', preparation: null },
  ]);
  await close();
});
