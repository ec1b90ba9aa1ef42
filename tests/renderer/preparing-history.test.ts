import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyLines, type Known, mostLines } from '../../renderer/features/preparing/history.ts';
import { askedFor, isAbout } from '../../renderer/features/preparing/input.ts';
import { askedBy, preparePath } from '../../renderer/features/preparing/paths.ts';
import { prepared } from '../support/preparation.ts';

const nothing: Known = {
  now: '2026-03-10T09:00:00.000Z',
  today: '2026-03-10',
  contacts: 0,
  lastContact: null,
  lastTalk: null,
  openComplaints: [],
  promises: [],
  lastOver: null,
  complaintsInYear: 0,
};
const at = '2026-03-02T09:00:00.000Z';
const moods = { moodStart: 1, moodEnd: 3 } as const;
const contact = { id: 'a', at, kind: 'complaint', ...moods } as const;
const talk = {
  id: 'b',
  at,
  title: { pl: '', ru: '', en: '' },
  outcome: 'agreed',
  ...moods,
} as const;
/** Nothing came of it. */
const over = { at, remedy: null, rejected: true, score: null } as const;
const deadline = (on: string) => ({ due: { on, at: `${on}T23:00:00.000Z` } });
const abouts = (known: Partial<Known>) =>
  historyLines({ ...nothing, ...known }).map(({ about }) => about);

describe('the history in five lines', () => {
  test('of a stranger is none', () => {
    expect(abouts({})).toEqual([]);
    expect(abouts({ contacts: 1, complaintsInYear: 1 })).toEqual([]);
  });

  test('tells what we owe before how it went, and how it went before how often', () => {
    expect(
      abouts({
        contacts: 9,
        lastContact: contact,
        lastTalk: talk,
        openComplaints: [deadline('2026-03-20')],
        promises: [
          { what: 'Ring', dueOn: '2026-03-09' },
          { what: 'Send', dueOn: '2026-03-10' },
        ],
        lastOver: over,
        complaintsInYear: 5,
      }),
    ).toEqual(['overduePromises', 'lastContact', 'openComplaints', 'lastTalk', 'openPromises']);
  });

  test('puts a deadline that has passed and somebody left discontented further up', () => {
    const known = {
      lastContact: contact,
      openComplaints: [deadline('2026-03-20')],
      lastOver: over,
      lastTalk: talk,
    };
    expect(abouts(known)).toEqual(['lastContact', 'openComplaints', 'lastTalk', 'lastOver']);
    const late = { openComplaints: [deadline('2026-03-20'), deadline('2026-03-09')] };
    expect(abouts({ ...known, ...late, lastOver: { ...over, score: 2 } })).toEqual([
      'openComplaints',
      'lastContact',
      'lastOver',
      'lastTalk',
    ]);
    expect(historyLines({ ...nothing, ...late })).toEqual([
      { about: 'openComplaints', count: 2, day: '2026-03-09', late: true },
    ]);
  });

  test('names the oldest of the overdue promises and the next of the others', () => {
    const promises = [
      { what: 'Later', dueOn: '2026-03-12' },
      { what: 'Late', dueOn: '2026-03-08' },
      { what: 'Today', dueOn: '2026-03-10' },
      { what: 'Latest', dueOn: '2026-03-01' },
    ];
    expect(historyLines({ ...nothing, promises })).toEqual([
      { about: 'overduePromises', count: 2, what: 'Latest', day: '2026-03-01' },
      { about: 'openPromises', count: 2, what: 'Today', day: '2026-03-10' },
    ]);
  });

  test('tells one talk once, though it was the last contact too', () => {
    expect(abouts({ lastContact: contact, lastTalk: { ...talk, id: 'a' } })).toEqual(['lastTalk']);
  });

  test('lets a contact without a mood stand behind what is weightier', () => {
    const silent = { ...contact, moodStart: null, moodEnd: null };
    expect(abouts({ lastContact: silent, lastOver: over })).toEqual(['lastOver', 'lastContact']);
  });

  test('leaves out what helped, which stands by itself', () => {
    const helped = { ...over, remedy: 'refund' as const, rejected: false };
    expect(abouts({ lastOver: helped })).toEqual([]);
    expect(abouts({ lastOver: { ...helped, score: 3 } })).toEqual([]);
    expect(abouts({ lastOver: { ...helped, score: 2 } })).toEqual(['lastOver']);
  });

  test('has no more than five lines, each about something else', () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((date) => `2026-03-${`${date}`.padStart(2, '0')}`);
    const mood = fc.constantFrom(null, 1 as const, 3 as const, 5 as const);
    const felt = { moodStart: mood, moodEnd: mood };
    const ids = fc.constantFrom('a', 'b');
    const known = fc.record({
      now: fc.constant(nothing.now),
      today: fc.constant(nothing.today),
      contacts: fc.nat(20),
      lastContact: fc.option(
        fc.record({ id: ids, at: fc.constant(at), kind: fc.constant(contact.kind), ...felt }),
      ),
      lastTalk: fc.option(
        fc.record({
          id: ids,
          at: fc.constant(at),
          title: fc.constant(talk.title),
          outcome: fc.constantFrom(null, 'agreed' as const),
          ...felt,
        }),
      ),
      openComplaints: fc.array(fc.oneof(day.map(deadline), fc.constant({ due: null }))),
      promises: fc.array(fc.record({ what: fc.string(), dueOn: day })),
      lastOver: fc.option(
        fc.record({
          at: fc.constant(at),
          remedy: fc.constantFrom(null, 'refund' as const),
          rejected: fc.boolean(),
          score: fc.option(fc.integer({ min: 1, max: 5 })),
        }),
      ),
      complaintsInYear: fc.nat(9),
    });
    fc.assert(
      fc.property(known, (one) => {
        const lines = historyLines(one).map(({ about }) => about);
        expect(lines.length).toBeLessThanOrEqual(mostLines);
        expect(new Set(lines).size).toBe(lines.length);
        const owed = one.promises.some(({ dueOn }) => dueOn < one.today);
        expect(lines[0] === 'overduePromises').toBe(owed);
      }),
    );
  });
});

test('the address of a sheet says what it is about', () => {
  for (const asked of [{}, { complaintId: 'x' }, { followUpId: 'y' }]) {
    const [, , , about, id] = preparePath('c', asked).split('/');
    expect(askedBy(about, id)).toEqual(asked);
  }
});

test('what was typed belongs to the sheet that it was typed into', () => {
  const typed = { followUpId: null, dueOn: '2026-03-11', preparation: prepared };
  const ofComplaint = { ...typed, preparation: { ...prepared, complaintId: 'x' } };
  const ofPlan = { ...typed, followUpId: 'y' };
  for (const one of [typed, ofComplaint, ofPlan]) expect(isAbout(one, askedFor(one))).toBe(true);
  expect(isAbout(ofComplaint, {})).toBe(true);
  expect(isAbout(typed, { complaintId: 'x' })).toBe(false);
  expect(isAbout(typed, { followUpId: 'y' })).toBe(false);
  expect(isAbout(ofPlan, {})).toBe(false);
});
