import { describe, expect, test } from 'vitest';
import type { TalkEvent } from '#contract/guided-talk.ts';
import type { Abuse } from '#contract/playbook.ts';
import { abusiveCaller } from '#db/content/playbooks/abusive-caller.ts';
import { complaintPhone } from '#db/content/playbooks/complaint-phone.ts';
import {
  advisedNow,
  crossing,
  holding,
  move,
  openTalk,
  railOf,
  resuming,
  taking,
  trailOf,
  withoutLimit,
} from '../../renderer/features/guided/moves.ts';

const at = '2026-11-22T10:00:00.000Z';
const facts = { aboveLimit: false, pattern: null };
const phone = complaintPhone;

/** The events of ways taken one after another. */
function along(playbook: typeof phone, ...ways: string[]): TalkEvent[] {
  const events: TalkEvent[] = [];
  for (const to of ways) events.push(...taking(playbook, openTalk(playbook, events), to, at));
  return events;
}
const stepAfter = (playbook: typeof phone, events: TalkEvent[]) => openTalk(playbook, events).step;

describe('a limit that was named by mistake', () => {
  test('is not counted, and the talk is back where it was', () => {
    const before = along(phone, 'listen', 'sayBack');
    const slip = [...before, ...crossing(phone, openTalk(phone, before), 'insult', at)];
    expect(openTalk(phone, slip)).toMatchObject({ step: 'warn', limits: [{ measure: 'warn' }] });
    const mended = withoutLimit(phone, slip, at);
    expect(openTalk(phone, mended)).toMatchObject({ step: 'sayBack', limits: [] });
    const again = [...mended, ...crossing(phone, openTalk(phone, mended), 'insult', at)];
    expect(openTalk(phone, again).limits).toMatchObject([{ measure: 'warn' }]);
  });

  test('leaves what was crossed before it', () => {
    const once = crossing(phone, openTalk(phone, []), 'obscenity', at);
    const twice = [...once, ...crossing(phone, openTalk(phone, once), 'threat', at)];
    expect(openTalk(phone, twice).step).toBe('threat');
    const mended = openTalk(phone, withoutLimit(phone, twice, at));
    expect(mended.limits).toMatchObject([{ kind: 'obscenity', measure: 'request' }]);
    expect(mended.step).toBe('open');
  });

  test('changes nothing where none was', () => {
    const events = along(phone, 'listen', 'sayBack');
    expect(withoutLimit(phone, events, at)).toEqual(events);
  });
});

describe('a way that is taken', () => {
  test('says that another round of offers is another attempt', () => {
    const events = along(phone, 'listen', 'sayBack', 'clarify', 'own', 'offer', 'offer', 'offer');
    expect(openTalk(phone, events)).toMatchObject({ step: 'offer', attempts: 2, agreed: false });
  });

  test('says that something was agreed, and that it was not after all', () => {
    const agreed = along(phone, 'listen', 'sayBack', 'clarify', 'own', 'offer', 'agree', 'sumUp');
    expect(openTalk(phone, agreed).agreed).toBe(true);
    const events = [...agreed, ...along(phone, 'agree', 'offer').slice(-2)];
    expect(openTalk(phone, events).agreed).toBe(false);
  });

  test('to a warning counts what was crossed, so that the next time is the end', () => {
    const events = along(phone, 'listen', 'warn', '@back', 'warn', 'endCall');
    expect(openTalk(phone, events).limits.map(({ measure }) => measure)).toEqual([
      'warn',
      'end',
      'end',
    ]);
    const once = along(phone, 'listen', 'warn', 'endCall');
    expect(openTalk(phone, once).limits.map(({ kind, measure }) => [kind, measure])).toEqual([
      ['insult', 'warn'],
      ['insult', 'end'],
    ]);
  });

  test('from hold ends the waiting', () => {
    const held = [...holding(phone, openTalk(phone, []), at)];
    expect(openTalk(phone, held)).toMatchObject({ step: 'hold', from: 'open', heldSince: at });
    const left = [...held, ...taking(phone, openTalk(phone, held), 'callBack', at)];
    expect(openTalk(phone, left)).toMatchObject({ step: 'callBack', heldSince: null });
    const back = [...held, ...resuming(phone, openTalk(phone, held), at)];
    expect(openTalk(phone, back)).toMatchObject({ step: 'resume', from: 'open', heldSince: null });
  });
});

describe('a limit that was crossed', () => {
  function cross(playbook: typeof phone, ...kinds: Abuse[]): TalkEvent[] {
    const events: TalkEvent[] = [];
    for (const kind of kinds) {
      events.push(...crossing(playbook, openTalk(playbook, events), kind, at));
    }
    return events;
  }

  test('leads where the policy says: two requests, a warning, the end', () => {
    const steps = [1, 2, 3, 4].map((times) =>
      stepAfter(
        abusiveCaller,
        cross(abusiveCaller, ...Array.from({ length: times }, () => 'obscenity' as const)),
      ),
    );
    expect(steps).toEqual(['request', 'requestAgain', 'warn', 'endCall']);
  });

  test('by a threat ends the talk at once', () => {
    expect(stepAfter(phone, cross(phone, 'threat'))).toBe('threat');
    expect(openTalk(phone, cross(phone, 'threat')).limits).toMatchObject([{ measure: 'end' }]);
  });
});

test('one step back leads further with each time, also out of a branch', () => {
  const events = along(phone, 'listen', 'nameFeeling', 'calmDown');
  expect(trailOf(phone, events)).toEqual(['open', 'listen', 'nameFeeling', 'calmDown']);
  const once = [...events, move(phone, 'nameFeeling', at)];
  expect(openTalk(phone, once)).toMatchObject({ step: 'nameFeeling', from: null });
  expect(trailOf(phone, once)).toEqual(['open', 'listen', 'nameFeeling']);
  const twice = [...once, move(phone, 'listen', at)];
  expect(trailOf(phone, twice)).toEqual(['open', 'listen']);
});

test('the end that could not be saved is not the end', () => {
  const events = [...along(phone, 'listen'), move(phone, '@end', at)];
  expect(stepAfter(phone, events)).toBe('listen');
  expect(stepAfter(phone, [...events, move(phone, 'sayBack', at)])).toBe('sayBack');
});

test('a branch stands below the step that it left', () => {
  const events = along(phone, 'listen', 'calmDown');
  const rail = railOf(phone, openTalk(phone, events), trailOf(phone, events));
  expect(rail.slice(1, 3)).toEqual([
    { key: 'listen', branch: false },
    { key: 'calmDown', branch: true },
  ]);
});

test('what was tried is advised again only when the mood has changed', () => {
  const mood = (value: number): TalkEvent => ({ at, did: 'mood', mood: value });
  const advised = (events: TalkEvent[]) =>
    advisedNow(phone, events, openTalk(phone, events), facts).map(({ to }) => to);
  const fell = [mood(3), mood(2)];
  expect(advised(fell)).toEqual(['calmDown']);
  const tried = [...fell, ...along(phone, 'calmDown', '@back')];
  expect(advised(tried)).toEqual([]);
  expect(advised([...tried, mood(1)])).toEqual(['calmDown']);
});
