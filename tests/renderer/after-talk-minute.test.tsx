import { act, cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  beforeEachATalk,
  isOver,
  minute,
  notes,
  openAfter,
  question,
  shown,
} from '../support/after-screen.ts';
import { after, led } from '../support/after-talk.ts';
import { button, open, press, program, save } from '../support/window.tsx';

beforeEachATalk();

/** The next talk of the same person. */
async function skippedBefore() {
  const { talkId } = await led(program.engine);
  const nothing = { answers: [], followUp: null, cause: null };
  await program.engine.call('guidedTalks.finish', { id: talkId, pause: 'skipped', ...nothing });
}

describe('the quiet minute', () => {
  /** From here on the time passes by the test alone. */
  function begin(): (seconds: number) => void {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    press('KeyB');
    return (seconds) =>
      act(() => {
        vi.advanceTimersByTime(seconds * 1000);
      });
  }
  const told = () => within(minute()).getByRole('status').textContent;
  const left = () => minute().querySelectorAll('[data-left]').length;

  test('says when to breathe, and goes on to the questions when it is over', async () => {
    const { talkId } = await openAfter();
    const pass = begin();
    expect([told(), left()]).toEqual(['Breathe in', 4]);
    pass(4);
    expect(told()).toBe('Hold');
    pass(4);
    expect(told()).toBe('Breathe out slowly');
    pass(8);
    expect([told(), left()]).toEqual(['Breathe in', 3]);
    pass(47.9);
    expect([told(), left()]).toEqual(['Breathe out slowly', 1]);
    pass(0.2);
    expect(minute().textContent).toContain('That was the minute.');
    expect(question(0).contains(document.activeElement)).toBe(true);
    vi.useRealTimers();
    save();
    await isOver();
    expect((await after(program.engine, talkId)).done?.pause).toBe('taken');
  });

  test('can be broken off; after one breath it counts', async () => {
    await openAfter();
    const pass = begin();
    pass(10);
    expect(document.activeElement?.textContent).toContain('Stop');
    press('KeyS');
    expect(document.activeElement).toBe(button('Begin'));
    press('KeyB');
    pass(17);
    press('KeyS');
    expect(minute().textContent).toContain('That was the minute.');
    expect(question(0).contains(document.activeElement)).toBe(true);
  });

  test('is folded to one line for whoever left it out the last time', async () => {
    await skippedBefore();
    await openAfter();
    expect(minute().textContent).toContain('when there is room for it');
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
    expect(question(0).contains(document.activeElement)).toBe(true);
    begin();
    expect(told()).toBe('Breathe in');
  });

  test('shows a circle, and a still bar where nothing is to move', async () => {
    await openAfter();
    const pace = () => minute().querySelector('[data-pace]')?.getAttribute('data-pace');
    expect(pace()).toBe('circle');
    cleanup();
    vi.stubGlobal('matchMedia', (media: string) =>
      Object.assign(new EventTarget(), { media, matches: media.includes('reduced-motion') }),
    );
    open();
    await shown();
    expect(pace()).toBe('bar');
    begin();
    expect(told()).toBe('Breathe in');
    expect(minute().querySelectorAll('[data-now]')).toHaveLength(1);
  });

  test('its letters are letters where somebody types', async () => {
    await openAfter();
    const [note] = notes();
    act(() => note?.focus());
    press('KeyS');
    press('KeyB');
    expect(button('Begin')).toBeDefined();
  });
});
