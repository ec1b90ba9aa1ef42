import { describe, expect, test } from 'vitest';
import { blankRecord } from '#contract/guided-call.ts';
import type { TalkEvent } from '#contract/guided-talk.ts';
import type { Role } from '#contract/permissions.ts';
import { everything } from '#contract/timeline.ts';
import { complaintPhone } from '#db/content/playbooks/complaint-phone.ts';
import { listTimeline } from '#db/timeline.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { agreed, guidedPart, openTalk } from '../support/guided.ts';
import { newCall } from '../support/new-call.ts';
import { watchStatements } from '../support/watched-statements.ts';

const page = (customerId: string) => ({ customerId, filter: everything, offset: 0, limit: 50 });
const at = '2026-03-02T09:00:00.000Z';
const insulted: TalkEvent = { at, did: 'abuse', kind: 'insult' };

async function talksIn(engine: TestEngine, customerId: string) {
  const { rows } = await engine.call('timeline.list', page(customerId));
  return rows.flatMap((row) => (row.type === 'contact' ? [row.talk] : []));
}

async function save(engine: TestEngine, events?: TalkEvent[]) {
  const part = guidedPart(blankRecord, events ? { events } : {});
  const { id, content, customerId } = await openTalk(engine, part);
  await engine.call('calls.save', { id, content });
  return { id, customerId };
}

describe('the history', () => {
  test('tells of a talk by which playbook it was led, how far, and the mood', async () => {
    const engine = await startTestEngine();
    const { id, customerId } = await save(engine);
    const plain = newCall({ customerId });
    await engine.call('calls.start', plain);
    await engine.call('calls.save', plain);
    const talks = await talksIn(engine, customerId);
    expect(talks).toHaveLength(2);
    expect(talks).toEqual(
      expect.arrayContaining([
        {
          title: complaintPhone.title,
          steps: 11,
          moodStart: 1,
          moodEnd: 4,
          skipped: [],
          limits: 'none',
          selfReviewOf: null,
        },
        null,
      ]),
    );
    await engine.call('calls.reopen', { id });
    expect(await talksIn(engine, customerId)).toEqual([null]);
  });

  test('counts what was done, and not what was left out', async () => {
    const engine = await startTestEngine();
    const [first, second, third] = complaintPhone.steps.map(({ key }) => key);
    const { customerId } = await save(engine, [
      { at, did: 'go', to: second ?? '', skipped: '' },
      { at, did: 'go', to: third ?? '', skipped: 'In a hurry' },
      { at, did: 'go', to: first ?? '', skipped: '' },
    ]);
    expect(await talksIn(engine, customerId)).toMatchObject([
      {
        steps: 2,
        moodStart: null,
        moodEnd: null,
        skipped: [{ title: complaintPhone.steps[1]?.title, reason: 'In a hurry' }],
      },
    ]);
  });

  const seen: [Role, (string | null)[]][] = [
    ['owner', ['none', 'crossed', 'ended']],
    ['manager', ['none', 'crossed', 'ended']],
    ['staff', [null, null, null]],
  ];
  test.each(seen)('says to the %s what they may read of limits', async (role, expected) => {
    const engine = await startTestEngine({ role });
    const limits: unknown[] = [];
    for (const times of [0, 1, 2]) {
      const { customerId } = await save(
        engine,
        Array.from({ length: times }, () => insulted),
      );
      const [talk] = await talksIn(engine, customerId);
      limits.push(talk?.limits);
    }
    expect(limits).toEqual(expected);
  });

  test('finds the talks of a page along their index', async () => {
    const engine = await startTestEngine();
    const { id, content, customerId } = await openTalk(engine, guidedPart(agreed));
    await engine.call('calls.save', { id, content });
    const { handle } = engine.database;
    const queries: string[] = [];
    const watched = watchStatements(handle, (sql) => queries.push(sql));
    await listTimeline(watched, 'sqlite', page(customerId));
    const ofContacts = queries.filter((sql) => sql.includes('"guided_talk"'));
    expect(ofContacts).toHaveLength(1);
    const plan = handle
      .prepare<unknown[], { detail: string }>(`explain query plan ${ofContacts[0]}`)
      .all(JSON.stringify([]))
      .map(({ detail }) => detail)
      .join('\n');
    expect(plan).toContain('INDEX guided_talk_draft (draft_id=? AND binned_at=?)');
    expect(plan).not.toMatch(/SCAN (?!json_each)/u);
  });
});
