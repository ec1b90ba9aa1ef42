import { describe, expect, test } from 'vitest';
import { openComplaints } from '#contract/complaints.ts';
import { emptyDetails } from '#contract/customers.ts';
import { askApproval, readOpenApproval, withdrawApproval } from '#db/complaint-approvals.ts';
import { readComplaint } from '#db/complaint-card.ts';
import { listClocks, storeClocks } from '#db/complaint-clocks.ts';
import { listComplaintEvents } from '#db/complaint-history.ts';
import { countComplaints, listComplaints } from '#db/complaint-list.ts';
import { changeComplaint, createComplaint, takeBackOnComplaint } from '#db/complaints.ts';
import { createCustomer } from '#db/customers.ts';
import { countDue, listDue, snooze } from '#db/due.ts';
import { listPromises } from '#db/promise-list.ts';
import { addPromise, changePromise, countPromises, takeBackOnPromise } from '#db/promises.ts';
import { listRootCauses, retireRootCause, saveRootCause } from '#db/root-causes.ts';
import { readRules, updateRules } from '#db/rules.ts';
import { dropTypedDraft, keepTypedDraft, listTypedDrafts } from '#db/typed-drafts.ts';
import { blankFacts, refund } from '../support/complaints.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../support/databases.ts';

async function customerIn({ write }: TestDatabase, familyName: string): Promise<string> {
  const { id } = await write((trx, actor) =>
    createCustomer(trx, actor, {
      ...emptyDetails,
      familyName,
      phones: [{ number: '600 700 800', e164: '+48600700800' }],
    }),
  );
  return id;
}

let minute = 10;
const add = (database: TestDatabase, customerId: string, facts = blankFacts, year = 2026) =>
  database.write(
    (trx, actor) =>
      createComplaint(trx, actor, { customerId, callDraftId: null, currency: 'PLN', year, facts }),
    `2026-03-02T09:${(minute += 1)}:00.000Z`,
  );

const now = '2026-03-10T09:00:00.000Z';
const page = { filter: openComplaints, order: 'due', offset: 0, limit: 20, now } as const;

const dueOn = (database: TestDatabase, id: string, on: string) =>
  database.write((trx) =>
    storeClocks(trx, id, [], { at: `${on}T23:00:00.000Z`, on, rule: 'pl.answer', assumed: true }),
  );

describe.each(dialects)('complaints on %s', (dialect) => {
  test('are numbered by year, one after the other', async () => {
    const database = await openTestDatabase(dialect);
    const anna = await customerIn(database, 'Nowak');
    const numbers = [];
    for (const year of [2026, 2026, 2025, 2026]) {
      numbers.push((await add(database, anna, blankFacts, year)).number);
    }
    expect(numbers).toEqual([
      { year: 2026, sequence: 1 },
      { year: 2026, sequence: 2 },
      { year: 2025, sequence: 1 },
      { year: 2026, sequence: 3 },
    ]);
  });

  test('are read as they were written, large amounts too', async () => {
    const database = await openTestDatabase(dialect);
    const facts = {
      ...blankFacts,
      demandedAmount: 999_999_999_999,
      goodsHandedOver: true,
      circumstances: { loanItem: true, notInStock: false },
      impact: 3,
      urgency: 2,
    };
    const { id } = await add(database, await customerIn(database, 'Nowak'), facts);
    expect(await readComplaint(database.db, id)).toMatchObject({
      ...facts,
      severity: 6,
      customerName: 'Nowak',
      phone: '600 700 800',
      decision: null,
      interactionId: null,
    });
  });

  test('stand in the order in which they are due, the others behind them', async () => {
    const database = await openTestDatabase(dialect);
    const anna = await customerIn(database, 'Nowak');
    const later = await add(database, anna);
    await add(database, anna);
    const sooner = await add(database, anna);
    await dueOn(database, later.id, '2026-03-12');
    await dueOn(database, sooner.id, '2026-03-09');
    const { total, rows } = await listComplaints(database.db, page);
    expect(total).toBe(3);
    expect(rows.map(({ number, due }) => `${number.sequence} ${due?.on}`)).toEqual([
      `3 2026-03-09`,
      `1 2026-03-12`,
      `2 undefined`,
    ]);
    const overdue = { ...page, filter: { ...openComplaints, overdue: true } };
    expect((await listComplaints(database.db, overdue)).total).toBe(1);
    expect(await countComplaints(database.db, now)).toEqual({
      states: { new: 3 },
      overdue: 1,
      approvalAsked: 0,
    });
  });

  test('are found by number, by words without their marks, by product and by name', async () => {
    const database = await openTestDatabase(dialect);
    const anna = await customerIn(database, 'Wójcik');
    await add(database, anna, { ...blankFacts, product: 'Żelazko Łódź 5' });
    await add(database, await customerIn(database, 'Lis'));
    const found = async (text: string) => {
      const { rows } = await listComplaints(database.db, {
        ...page,
        filter: { ...openComplaints, text },
      });
      return rows.map(({ number }) => number.sequence);
    };
    expect(await found('2026/1')).toEqual([1]);
    expect(await found('zelazko lodz')).toEqual([1]);
    expect(await found('wojc')).toEqual([1]);
    expect(await found('heel')).toHaveLength(2);
    expect(await found('heel lis')).toEqual([2]);
    expect(await found('%')).toHaveLength(2);
  });

  test('a change says what stood there, and can be taken back', async () => {
    const database = await openTestDatabase(dialect);
    const { id } = await add(database, await customerIn(database, 'Nowak'));
    await database.write((trx, actor) =>
      changeComplaint(
        trx,
        actor,
        { id, version: 1 },
        {
          did: 'decide',
          columns: { state: 'decided', cost: 50_00, verdict: 'accepted' },
          reason: 'Glue',
          detail: {},
        },
      ),
    );
    const { did } = await database.write((trx, actor) =>
      takeBackOnComplaint(trx, actor, { id, version: 2 }),
    );
    expect(did).toBe('decide');
    expect(await readComplaint(database.db, id)).toMatchObject({ state: 'new', version: 3 });
    const events = await listComplaintEvents(database.db, id);
    expect(events.map((event) => `${event.did} ${event.from} ${event.to}`)).toEqual([
      'takeBack decided new',
      'decide new decided',
      'take null new',
    ]);
    const journal = await database.db
      .selectFrom('change')
      .where('entity', '=', 'complaint')
      .orderBy('key')
      .select('action')
      .execute();
    expect(journal.map(({ action }) => action)).toEqual(['create', 'update', 'undo']);
  });

  test('one decision at a time waits for the manager', async () => {
    const database = await openTestDatabase(dialect);
    const { id } = await add(database, await customerIn(database, 'Nowak'));
    await database.write((trx, actor) => askApproval(trx, actor, id, refund));
    await database.write((trx, actor) => askApproval(trx, actor, id, { ...refund, cost: 1 }));
    expect((await readOpenApproval(database.db, id))?.decision.cost).toBe(1);
    await database.write((trx, actor) => withdrawApproval(trx, actor, id));
    expect(await readOpenApproval(database.db, id)).toBeNull();
  });

  test('clocks are kept with what was assumed', async () => {
    const database = await openTestDatabase(dialect);
    const { id } = await add(database, await customerIn(database, 'Nowak'));
    const clock = {
      rule: 'pl.answer',
      basis: 'statutory',
      owedBy: 'shop',
      startsOn: '2026-03-02',
      unshiftedOn: '2026-03-16',
      dueOn: '2026-03-16',
      dueAt: '2026-03-16T23:00:00.000Z',
      assumed: true,
      unknown: ['buyer' as const],
      provisional: false,
      metAt: null,
    } as const;
    await database.write((trx) => storeClocks(trx, id, [{ ...clock, unknown: ['buyer'] }], null));
    expect(await listClocks(database.db, id)).toEqual([clock]);
  });

  test('what is typed is kept, a late keystroke never over a newer one', async () => {
    const database = await openTestDatabase(dialect);
    const draft = { subjectId: null, form: 'facts', version: null } as const;
    const keep = (revision: number, account: string) =>
      database.write((trx, actor) =>
        keepTypedDraft(trx, actor, { ...draft, revision, content: account }),
      );
    expect(await keep(2, 'The heel')).toBe(2);
    expect(await keep(1, 'The')).toBe(2);
    const { id: staffId } = await database.db
      .selectFrom('staff')
      .select('id')
      .executeTakeFirstOrThrow();
    expect(await listTypedDrafts(database.db, staffId)).toMatchObject([
      { revision: 2, content: 'The heel' },
    ]);
    await database.write((trx, actor) => dropTypedDraft(trx, actor, draft));
    expect(await listTypedDrafts(database.db, staffId)).toEqual([]);
  });
});

describe.each(dialects)('promises on %s', (dialect) => {
  const give = (database: TestDatabase, customerId: string, on: string) =>
    database.write((trx, actor) =>
      addPromise(trx, actor, {
        customerId,
        complaintId: null,
        callDraftId: null,
        currency: 'PLN',
        what: 'Ring',
        toWhom: '',
        dueOn: on,
        cost: 12_00,
        keeperId: null,
      }),
    );

  test('are listed by their day and counted when they are over', async () => {
    const database = await openTestDatabase(dialect);
    const anna = await customerIn(database, 'Nowak');
    const kept = await give(database, anna, '2026-03-09');
    await give(database, anna, '2026-03-04');
    await database.write((trx, actor) =>
      changePromise(trx, actor, kept, {
        did: 'keep',
        columns: { state: 'kept', ended_at: now, late: 0 },
        reason: '',
      }),
    );
    const open = await listPromises(database.db, {
      customerId: anna,
      complaintId: null,
      open: true,
      limit: 5,
    });
    expect(open.rows).toMatchObject([{ dueOn: '2026-03-04', cost: 12_00, customerName: 'Nowak' }]);
    const span = { since: '2026-03-01T00:00:00.000Z', today: '2026-03-10' };
    expect(await countPromises(database.db, span)).toEqual({
      kept: 1,
      late: 0,
      broken: 0,
      overdue: 1,
    });
    await database.write((trx, actor) => takeBackOnPromise(trx, actor, { ...kept, version: 2 }));
    expect(await countPromises(database.db, span)).toMatchObject({ kept: 0, overdue: 2 });
  });

  test('stand with the complaints in what is due; what is put off is counted apart', async () => {
    const database = await openTestDatabase(dialect);
    const anna = await customerIn(database, 'Nowak');
    const { id } = await add(database, anna);
    await dueOn(database, id, '2026-03-10');
    const late = await give(database, anna, '2026-03-09');
    await give(database, anna, '2026-04-09');
    const span = {
      now,
      today: '2026-03-10',
      until: '2026-03-14',
      untilAt: '2026-03-14T23:00:00.000Z',
    };
    expect(await countDue(database.db, span)).toEqual({
      overdue: 1,
      today: 1,
      soon: 0,
      snoozed: 0,
    });
    const rows = await listDue(database.db, span, { limit: 10, snoozed: false });
    expect(rows).toMatchObject([
      { type: 'promise', id: late.id, overdue: true },
      { type: 'clock', id, overdue: false, assumed: true, complaint: { id } },
    ]);
    await database.write((trx, actor) =>
      snooze(trx, actor, { type: 'promise', id: late.id, until: '2026-03-11', reason: 'Away' }),
    );
    expect(await countDue(database.db, span)).toMatchObject({ overdue: 0, today: 1, snoozed: 1 });
  });
});

describe.each(dialects)('rules on %s', (dialect) => {
  test('are the usual ones until the shop changes them', async () => {
    const database = await openTestDatabase(dialect);
    const { version, rules } = await readRules(database.db);
    expect(rules).toMatchObject({ timeZone: 'Europe/Warsaw', limits: { staff: 100_00 } });
    const changed = { ...rules, updateDays: 3 };
    await database.write((trx, actor) => updateRules(trx, actor, version, changed));
    expect(await readRules(database.db)).toEqual({ version: version + 1, rules: changed });
    await expect(
      database.write((trx, actor) => updateRules(trx, actor, version, rules)),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('root causes grow under the seven that ship, and go out of the choice', async () => {
    const database = await openTestDatabase(dialect);
    const shipped = await listRootCauses(database.db);
    expect(shipped).toHaveLength(7);
    const quality = shipped.find(({ cause }) => cause === 'quality');
    const parentId = quality?.id ?? '';
    const glue = { id: null, parentId, name: 'Glue', remedy: 'Check each delivery' };
    const id = await database.write((trx, actor) => saveRootCause(trx, actor, glue));
    await database.write((trx, actor) => retireRootCause(trx, actor, { id, retired: true }));
    expect((await listRootCauses(database.db)).at(-1)).toMatchObject({
      id,
      parentId,
      cause: 'quality',
      name: 'Glue',
      retired: true,
    });
    await expect(
      database.write((trx, actor) => retireRootCause(trx, actor, { id: parentId, retired: true })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
