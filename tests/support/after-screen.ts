import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, vi } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import type { TalkRecord } from '#contract/guided-call.ts';
import { forgetTyped } from '../../renderer/components/typed-drafts.ts';
import { led } from './after-talk.ts';
import { beforeEachAProgram, open, program } from './window.tsx';

export const title = 'After the call with Anna Nowak';

/** Each test of a file begins with nothing typed and the computer's own time. */
export function beforeEachATalk(): void {
  beforeEachAProgram();
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    forgetTyped();
  });
}

export const shown = () => screen.findByRole('heading', { level: 1, name: title });

/** The window on what comes after a call that was led and is saved. */
export async function openAfter(record?: TalkRecord) {
  const talk = await led(program.engine, record);
  navigate(`/after/${talk.talkId}`);
  open();
  await shown();
  return talk;
}

export const isOver = () =>
  waitFor(() => expect(window.location.hash).toMatch(/^#\/customers\//u), { timeout: 5000 });
export const part = (name: string) => screen.getByRole('region', { name });
export const minute = () => part('A quiet minute');
export const question = (index: number) => {
  const row = within(part('Questions to oneself')).getAllByRole('radiogroup')[index];
  if (!row) throw new Error(`There is no question ${index}.`);
  return row;
};
export const notes = () => within(part('Questions to oneself')).getAllByRole('textbox');
