import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blankCall, type CallContent } from '#contract/calls.ts';
import { DraftKeeper } from '../../renderer/components/draft-keeper.ts';

const longestPause = 100;

/** Stores like the engine does: only what is newer, after some time, or not at all. */
function storage() {
  const log: { at: number; id: string; revision: number; note: string }[] = [];
  const stored = new Map<string, { revision: number; content: CallContent }>();
  let inFlight = 0;
  let mostInFlight = 0;
  let delay = 5;
  let failing = false;
  async function send(input: { id: string; revision: number; content: CallContent }) {
    const { id, revision, content } = input;
    log.push({ at: Date.now(), id, revision, note: content.note });
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    const fails = failing;
    await new Promise((resolve) => setTimeout(resolve, delay));
    inFlight -= 1;
    if (fails) throw new Error('DISK_FULL');
    const before = stored.get(id)?.revision ?? 0;
    if (revision > before) stored.set(id, { revision, content });
    return { revision: Math.max(revision, before) };
  }
  return {
    send,
    log,
    stored,
    noteOf: (id: string) => stored.get(id)?.content.note,
    mostInFlight: () => mostInFlight,
    slow: (milliseconds: number) => {
      delay = milliseconds;
    },
    fail: (fails: boolean) => {
      failing = fails;
    },
  };
}

function begin(id = 'draft-1', disk = storage(), revision = 0) {
  return { disk, keeper: new DraftKeeper({ id, revision, content: blankCall }, disk.send) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft while it is typed', () => {
  test('is stored 100 ms after the first change', async () => {
    const { disk, keeper } = begin();
    keeper.change({ note: 'a' });
    await vi.advanceTimersByTimeAsync(99);
    expect(disk.log).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.log).toMatchObject([{ revision: 1, note: 'a' }]);
    expect(keeper.state().status).toBe('waiting');
    await vi.advanceTimersByTimeAsync(5);
    expect(keeper.state().status).toBe('kept');
  });

  test('is stored ten times a second although the typing never pauses', async () => {
    const { disk, keeper } = begin();
    let note = '';
    for (let stroke = 0; stroke < 100; stroke += 1) {
      note += 'x';
      keeper.change({ note });
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(disk.log.length).toBeGreaterThanOrEqual(15);
    expect(disk.log.map(({ revision }) => revision)).toEqual(disk.log.map((_, index) => index + 1));
    await vi.advanceTimersByTimeAsync(200);
    expect(disk.noteOf('draft-1')).toBe(note);
  });

  test('goes on from the revision that is stored already', async () => {
    const { disk, keeper } = begin('draft-1', storage(), 41);
    keeper.change({ note: 'a' });
    await vi.advanceTimersByTimeAsync(200);
    expect(disk.log).toMatchObject([{ revision: 42 }]);
  });

  test('is sent again, above it, when something newer turns out to be stored', async () => {
    const { disk, keeper } = begin();
    disk.stored.set('draft-1', { revision: 7, content: blankCall });
    keeper.change({ note: 'a' });
    await vi.advanceTimersByTimeAsync(400);
    expect(disk.log.map(({ revision }) => revision)).toEqual([1, 8]);
    expect(disk.noteOf('draft-1')).toBe('a');
    expect(keeper.state().status).toBe('kept');
  });

  test('waits for a slow answer, and then sends only the newest', async () => {
    const { disk, keeper } = begin();
    disk.slow(1000);
    keeper.change({ note: 'a' });
    await vi.advanceTimersByTimeAsync(150);
    keeper.change({ note: 'ab' });
    await vi.advanceTimersByTimeAsync(400);
    keeper.change({ note: 'abc' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(disk.log.map(({ note }) => note)).toEqual(['a', 'abc']);
    expect(disk.mostInFlight()).toBe(1);
  });
});

describe('flush', () => {
  test('stores at once and says that everything is on disk', async () => {
    const { disk, keeper } = begin();
    keeper.change({ note: 'a' });
    const flushed = keeper.flush();
    expect(disk.log).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5);
    expect(await flushed).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.log).toHaveLength(1);
  });

  test('sends nothing when there is nothing new', async () => {
    const { disk, keeper } = begin();
    expect(await keeper.flush()).toBe(true);
    expect(disk.log).toHaveLength(0);
  });

  test('waits for the call on its way, then stores what came after it', async () => {
    const { disk, keeper } = begin();
    disk.slow(300);
    keeper.change({ note: 'a' });
    await vi.advanceTimersByTimeAsync(150);
    keeper.change({ note: 'ab' });
    const flushed = keeper.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await flushed).toBe(true);
    expect(disk.noteOf('draft-1')).toBe('ab');
    expect(disk.mostInFlight()).toBe(1);
  });

  test('says so when storing failed', async () => {
    const { disk, keeper } = begin();
    disk.fail(true);
    keeper.change({ note: 'a' });
    const flushed = keeper.flush();
    await vi.advanceTimersByTimeAsync(5);
    expect(await flushed).toBe(false);
    keeper.close();
  });
});

describe('leaving', () => {
  test('does not wait for the call on its way: there may be no later', async () => {
    const { disk, keeper } = begin();
    disk.slow(1000);
    keeper.change({ note: 'a' });
    await vi.advanceTimersByTimeAsync(150);
    keeper.change({ note: 'ab' });
    keeper.leave();
    expect(disk.log.map(({ note }) => note)).toEqual(['a', 'ab']);
    await vi.advanceTimersByTimeAsync(3000);
    expect(disk.noteOf('draft-1')).toBe('ab');
    expect(keeper.state().status).toBe('kept');
  });
});

describe('a failed attempt', () => {
  test('is told, keeps the text and is repeated until it succeeds', async () => {
    const { disk, keeper } = begin();
    disk.fail(true);
    keeper.change({ note: 'a' });
    await vi.advanceTimersByTimeAsync(150);
    expect(keeper.state()).toMatchObject({ status: 'failed', content: { note: 'a' } });
    keeper.change({ note: 'ab' });
    expect(keeper.state().status).toBe('failed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(disk.log.length).toBeGreaterThan(3);
    disk.fail(false);
    await vi.advanceTimersByTimeAsync(5100);
    expect(keeper.state()).toMatchObject({ status: 'kept', failure: null });
    expect(disk.noteOf('draft-1')).toBe('ab');
  });

  test('does not make the attempts come faster while typing goes on', async () => {
    const { disk, keeper } = begin();
    disk.fail(true);
    for (let stroke = 0; stroke < 200; stroke += 1) {
      keeper.change({ note: `${stroke}` });
      await vi.advanceTimersByTimeAsync(20);
    }
    const waits = disk.log.slice(1).map(({ at }, index) => at - (disk.log[index]?.at ?? 0));
    expect(waits).toEqual([255, 505, 1005, 1005, 1005]);
    keeper.close();
  });
});

test('a closed draft is never sent again', async () => {
  const { disk, keeper } = begin();
  keeper.change({ note: 'a' });
  keeper.close();
  keeper.change({ note: 'ab' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(disk.log).toHaveLength(0);
});

const step = fc.oneof(
  fc.record({ type: fc.constant('type' as const), draft: fc.nat(1), wait: fc.nat(250) }),
  fc.record({ type: fc.constant('flush' as const), draft: fc.nat(1), wait: fc.nat(250) }),
  fc.record({ type: fc.constant('slow' as const), delay: fc.nat(400), wait: fc.nat(50) }),
  fc.record({ type: fc.constant('fail' as const), fails: fc.boolean(), wait: fc.nat(700) }),
);

test('whatever happens: all is stored in the end, in order, one call at a time, never mixed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const disks = [storage(), storage()];
      const keepers = disks.map((disk, draft) => begin(`draft-${draft}`, disk).keeper);
      const typed = ['', ''];
      for (const [index, action] of steps.entries()) {
        if (action.type === 'type') {
          typed[action.draft] += `${action.draft}:${index} `;
          keepers[action.draft]?.change({ note: typed[action.draft] ?? '' });
        }
        if (action.type === 'flush') void keepers[action.draft]?.flush();
        if (action.type === 'slow') for (const disk of disks) disk.slow(action.delay);
        if (action.type === 'fail') for (const disk of disks) disk.fail(action.fails);
        await vi.advanceTimersByTimeAsync(action.wait);
      }
      for (const disk of disks) disk.fail(false);
      await vi.advanceTimersByTimeAsync(20_000);
      for (const [draft, disk] of disks.entries()) {
        expect(disk.noteOf(`draft-${draft}`) ?? '').toBe(typed[draft]);
        expect(disk.mostInFlight()).toBeLessThanOrEqual(1);
        expect(disk.log.map(({ revision }) => revision)).toEqual(
          disk.log.map((_, index) => index + 1),
        );
        expect(disk.log.every(({ note }) => !note.includes(`${1 - draft}:`))).toBe(true);
        expect(keepers[draft]?.state().status).toBe(typed[draft] === '' ? 'untouched' : 'kept');
      }
    }),
    { numRuns: 100 },
  );
});

test('while nothing fails, no text waits longer than the pause or the call before it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 60 }),
      fc.nat(400),
      async (gaps, delay) => {
        const { disk, keeper } = begin();
        disk.slow(delay);
        const typedAt: number[] = [];
        for (const gap of gaps) {
          keeper.change({ note: `${typedAt.length}` });
          typedAt.push(Date.now());
          await vi.advanceTimersByTimeAsync(gap);
        }
        await vi.advanceTimersByTimeAsync(2000);
        for (const [stroke, at] of typedAt.entries()) {
          const sent = disk.log.find(({ note }) => Number(note) >= stroke);
          expect((sent?.at ?? Number.POSITIVE_INFINITY) - at).toBeLessThanOrEqual(
            Math.max(longestPause, delay),
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});
