import { describe, expect, test } from 'vitest';
import type { CallContent } from '#contract/calls.ts';
import { blankRecord, type TalkRecord } from '#contract/guided-call.ts';
import type { Role } from '#contract/permissions.ts';
import { listCrossedLimits } from '#db/guided-talks.ts';
import { atCounter, startTestEngine, type TestEngine } from '../support/engine.ts';
import { agreed, guidedPart, openTalk, openTalkOf } from '../support/guided.ts';
import { complaintsOf, talksIn } from '../support/guided-records.ts';
import { watchStatements } from '../support/watched-statements.ts';

const dear: TalkRecord = {
  ...agreed,
  options: [{ remedy: 'refund', note: '', cost: 180_00 }],
  chosen: 0,
};

async function addMember({ call }: TestEngine, name: string, role: Role): Promise<string> {
  const { id } = await call('staff.add', { name, role, colour: 'blue', languages: ['pl'] });
  return id;
}

const enter = ({ call }: TestEngine, id: string) => call('session.enter', { id, pin: null });

async function atWork() {
  const engine = await startTestEngine();
  const { id: ownerId } = await atCounter(engine);
  const olaId = await addMember(engine, 'Ola', 'staff');
  await enter(engine, olaId);
  return { engine, ownerId, olaId };
}

async function complaintOf(engine: TestEngine, customerId: string) {
  const [row] = await complaintsOf(engine, customerId);
  return engine.call('complaints.get', { id: row?.id ?? '' });
}

function counts({ database }: TestEngine) {
  const tables = ['interaction', 'complaint', 'complaint_event', 'promise', 'guided_talk'];
  return tables.map((table) =>
    database.handle.prepare(`select count(*) from ${table}`).pluck().get(),
  );
}

describe('above the limit of the role', () => {
  test('the manager is asked, and decides', async () => {
    const { engine, ownerId } = await atWork();
    const { id, content, customerId } = await openTalk(engine, guidedPart(dear));
    await engine.call('calls.save', { id, content });
    const asked = await complaintOf(engine, customerId);
    expect(asked).toMatchObject({
      state: 'acknowledged',
      decision: null,
      escalated: true,
      approval: { askedBy: 'Ola', decision: { remedy: 'refund', cost: 180_00 } },
    });
    await enter(engine, ownerId);
    await engine.call('complaints.answerApproval', {
      id: asked.id,
      version: asked.version,
      agree: true,
      reason: '',
    });
    expect(await complaintOf(engine, customerId)).toMatchObject({ decision: { cost: 180_00 } });
  });

  test('the one who may give it decides', async () => {
    const engine = await startTestEngine();
    const { id, content, customerId } = await openTalk(engine, guidedPart(dear));
    await engine.call('calls.save', { id, content });
    expect(await complaintOf(engine, customerId)).toMatchObject({ state: 'decided' });
  });

  test('no way of telling it gets staff to give more', async () => {
    const { engine, olaId, ownerId } = await atWork();
    const attempts: Partial<TalkRecord>[] = [
      {},
      { options: [...agreed.options, ...dear.options], chosen: 2 },
      { handOverTo: ownerId, briefing: 'Agreed.' },
      { handOverTo: olaId },
      { promises: dear.promises.map((promise) => ({ ...promise, cost: 180_00 })) },
    ];
    for (const attempt of attempts) {
      const { id, content, customerId } = await openTalk(
        engine,
        guidedPart({ ...dear, ...attempt }),
      );
      await engine.call('calls.save', { id, content });
      expect(await complaintOf(engine, customerId)).toMatchObject({
        decision: null,
        approval: { askedBy: 'Ola' },
      });
    }
    // Nor by another talk about what waits for the manager.
    const { id, content, customerId } = await openTalk(engine, guidedPart(dear));
    await engine.call('calls.save', { id, content });
    const { id: complaintId } = await complaintOf(engine, customerId);
    const again = await openTalkOf(engine, customerId, guidedPart(dear, { complaintId }));
    await engine.raw('calls.save', again);
    expect(await complaintOf(engine, customerId)).toMatchObject({ decision: null });
    expect(
      engine.database.handle
        .prepare('select count(*) from complaint where decided_at is not null')
        .pluck()
        .get(),
    ).toBe(0);
  });
});

test('staff give what others lead only to those who manage', async () => {
  const { engine, ownerId, olaId } = await atWork();
  await enter(engine, ownerId);
  const janId = await addMember(engine, 'Jan', 'staff');
  const first = await openTalk(engine, guidedPart({ ...blankRecord, account: 'Torn.' }));
  await engine.call('calls.save', { id: first.id, content: first.content });
  const { id: complaintId } = await complaintOf(engine, first.customerId);
  await enter(engine, olaId);
  for (const handOverTo of [olaId, janId]) {
    const part = guidedPart({ ...blankRecord, handOverTo }, { complaintId });
    const talk = await openTalkOf(engine, first.customerId, part);
    expect(await engine.raw('calls.save', talk)).toEqual({
      ok: false,
      error: { code: 'FORBIDDEN' },
    });
  }
  expect(await complaintOf(engine, first.customerId)).toMatchObject({ ownerId });

  // What they have taken in themselves, they give to whom they like.
  const own = await openTalk(engine, guidedPart({ ...agreed, handOverTo: janId }));
  await engine.call('calls.save', { id: own.id, content: own.content });
  expect(await complaintOf(engine, own.customerId)).toMatchObject({ ownerId: janId });
  const part = guidedPart(
    { ...blankRecord, handOverTo: ownerId },
    { complaintId: (await complaintOf(engine, own.customerId)).id },
  );
  const up = await openTalkOf(engine, own.customerId, part);
  await engine.call('calls.save', up);
  expect(await complaintOf(engine, own.customerId)).toMatchObject({ ownerId });
});

describe('what is not said well enough', () => {
  const field = (name: string) => `content.guided.record.${name}`;
  const nobody = '0190a5b0-0000-7000-8000-000000000000';
  const wrong: [string, Partial<TalkRecord>, string, string][] = [
    ['a decision without reasons', { reasons: ' ' }, 'reasons', 'required'],
    ['a choice of what was not offered', { options: [], chosen: 2 }, 'chosen', 'invalid'],
    ['a decision about nothing', { account: '\n' }, 'account', 'required'],
    [
      'a hand-over of nothing',
      { account: '', chosen: null, handOverTo: nobody },
      'account',
      'required',
    ],
    ['a hand-over to nobody', { handOverTo: nobody }, 'handOverTo', 'invalid'],
  ];

  test.each(wrong)(
    '%s is told at its field, and nothing is written',
    async (_, said, at, problem) => {
      const engine = await startTestEngine();
      const { id, content } = await openTalk(engine, guidedPart({ ...agreed, ...said }));
      const before = counts(engine);
      expect(await engine.raw('calls.save', { id, content })).toEqual({
        ok: false,
        error: { code: 'VALIDATION', fields: { [field(at)]: problem } },
      });
      expect(counts(engine)).toEqual(before);
      expect(await engine.call('calls.open', {})).toMatchObject([{ id, content }]);
    },
  );

  test('a hand-over to somebody who has left is told as well', async () => {
    const engine = await startTestEngine();
    const olaId = await addMember(engine, 'Ola', 'manager');
    await engine.call('staff.leave', { id: olaId, version: 1 });
    const part = guidedPart({ ...agreed, handOverTo: olaId });
    const { id, content } = await openTalk(engine, part);
    expect(await engine.raw('calls.save', { id, content })).toMatchObject({
      error: { fields: { [field('handOverTo')]: 'invalid' } },
    });
  });

  test('a talk after a playbook that is not here is not saved', async () => {
    const engine = await startTestEngine();
    const playbook = { key: 'complaint-phone', version: 99 };
    const { id, content } = await openTalk(engine, guidedPart(agreed, { playbook }));
    const answer = await engine.raw('calls.save', { id, content });
    expect(answer).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(talksIn(engine)).toEqual([]);
  });
});

test('a limit that was crossed is read by those who manage alone', async () => {
  const { engine } = await atWork();
  const forbidden = { ok: false, error: { code: 'FORBIDDEN' } };
  const { id, content }: { id: string; content: CallContent } = await openTalk(
    engine,
    guidedPart(blankRecord),
  );
  await engine.call('calls.save', { id, content });
  expect(await engine.raw('guidedTalks.crossed', {})).toEqual(forbidden);
  expect(await engine.raw('guidedTalks.seen', { id })).toEqual(forbidden);
  expect(await engine.raw('guidedTalks.unseen', { id })).toEqual(forbidden);
});

test('what is still to be read is found along the index of these few', async () => {
  const { database } = await startTestEngine();
  const queries: string[] = [];
  await listCrossedLimits(
    watchStatements(database.handle, (sql) => queries.push(sql)),
    20,
  );
  expect(queries).toHaveLength(2);
  for (const query of queries) {
    const values = Array.from(query.match(/\?/gu) ?? [], () => 1);
    const plan = database.handle
      .prepare<unknown[], { detail: string }>(`explain query plan ${query}`)
      .all(values)
      .map(({ detail }) => detail)
      .join('\n');
    expect(plan).toContain('guided_talk_unread');
    expect(plan).toContain('interaction_draft');
    expect(plan).not.toMatch(/SCAN (?!guided_talk )/u);
  }
});
