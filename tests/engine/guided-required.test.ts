import { describe, expect, test } from 'vitest';
import { blankRecord } from '#contract/guided-call.ts';
import type { TalkEvent } from '#contract/guided-talk.ts';
import { end, type Playbook } from '#contract/playbook.ts';
import { everything } from '#contract/timeline.ts';
import { complaintPhone } from '#db/content/playbooks/complaint-phone.ts';
import { ownPlaybook } from '../support/add-playbook.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { guidedPart, openTalk } from '../support/guided.ts';

const at = '2026-03-02T09:00:00.000Z';
const go = (to: string, skipped = ''): TalkEvent => ({ at, did: 'go', to, skipped });
const skip = (step: string, reason: string): TalkEvent => ({ at, did: 'skip', step, reason });

/** The shop wants two steps of the course done in every talk. */
const required: Playbook = {
  ...complaintPhone,
  key: 'own-guide',
  steps: complaintPhone.steps.map((step) =>
    ['sayBack', 'sumUp', 'calmDown'].includes(step.key)
      ? Object.assign({}, step, { mark: 'required' as const })
      : step,
  ),
};
const titleOf = (key: string) => required.steps.find((step) => step.key === key)?.title;

async function save(engine: TestEngine, events: readonly TalkEvent[]) {
  await ownPlaybook(engine, required);
  const playbook = { key: required.key, version: required.version };
  const part = guidedPart(blankRecord, { playbook, events: [...events] });
  const { id, content, customerId } = await openTalk(engine, part);
  const answer = await engine.raw('calls.save', { id, content });
  const page = { customerId, filter: everything, offset: 0, limit: 10 };
  const { rows } = await engine.call('timeline.list', page);
  const talks = rows.flatMap((row) => (row.type === 'contact' ? [row.talk] : []));
  return { answer, talks, open: (await engine.call('calls.open', {})).length };
}

const refused = {
  ok: false,
  error: { code: 'VALIDATION', fields: { 'content.guided.events': 'required' } },
};

describe('a step that the shop requires', () => {
  const without: [string, TalkEvent[]][] = [
    ['over before it', []],
    ['by the progress, past it', [go('offer'), go('sumUp'), go(end)]],
    ['by a detour that does not come back', [go('listen'), go('handOver'), go('sumUp'), go(end)]],
    ['with an empty reason', [skip('sayBack', ' '), go('sumUp'), go(end)]],
    ['with a reason for the other one', [skip('sumUp', 'Hung up'), go('offer')]],
  ];
  test.each(without)('cannot be passed without a word: %s', async (_, events) => {
    const engine = await startTestEngine();
    expect(await save(engine, events)).toEqual({ answer: refused, talks: [], open: 1 });
  });

  test('is left out with a reason, which stands in the history', async () => {
    const engine = await startTestEngine();
    const events = [go('offer'), skip('sayBack', 'Hung up'), skip('sumUp', 'Hung up')];
    const { answer, talks } = await save(engine, events);
    expect(answer).toMatchObject({ ok: true });
    expect(talks).toMatchObject([
      {
        skipped: [
          { title: titleOf('sayBack'), reason: 'Hung up' },
          { title: titleOf('sumUp'), reason: 'Hung up' },
        ],
      },
    ]);
  });

  const enough: [string, TalkEvent[]][] = [
    ['was done', [go('sayBack'), go('sumUp'), go(end)]],
    ['is being done when the talk is saved', [go('sayBack'), go('sumUp')]],
    ['was left on purpose', [go('sayBack'), go('offer', 'Knew it'), go('sumUp'), go(end)]],
    [
      'could not be done because the talk was ended by its limits',
      [
        { at, did: 'abuse', kind: 'insult' },
        { at, did: 'abuse', kind: 'insult' },
      ],
    ],
  ];
  test.each(enough)('stands in no way where it %s', async (_, events) => {
    const engine = await startTestEngine();
    expect((await save(engine, events)).answer).toMatchObject({ ok: true });
  });
});
