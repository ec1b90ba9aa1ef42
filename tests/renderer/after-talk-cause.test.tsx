import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { blankRecord } from '#contract/guided-call.ts';
import { shippedIds } from '#db/root-causes.ts';
import { beforeEachATalk, isOver, openAfter } from '../support/after-screen.ts';
import { after, complaintOf } from '../support/after-talk.ts';
import { step } from '../support/complaints.ts';
import { agreed } from '../support/guided.ts';
import { choose, field, press, program, save, type } from '../support/window.tsx';

beforeEachATalk();

const { quality, logistics } = shippedIds;

describe('the cause', () => {
  const cause = () => screen.queryByRole<HTMLSelectElement>('combobox', { name: 'Root cause' });

  test('begins with what it seemed to be before the talk', async () => {
    const { customerId } = await openAfter({ ...agreed, likelyCauseId: quality });
    await waitFor(() => expect(cause()?.value).toBe(quality));
    type(field('What we learn from it'), 'Look at the seams');
    save();
    await isOver();
    expect(await complaintOf(program.engine, customerId)).toMatchObject({
      rootCauseId: quality,
      prevention: 'Look at the seams',
    });
  });

  test('can be left open', async () => {
    const { customerId } = await openAfter();
    save();
    await isOver();
    expect(await complaintOf(program.engine, customerId)).toMatchObject({
      rootCauseId: null,
      state: 'decided',
    });
  });

  test('is not asked for where nothing was complained about', async () => {
    await openAfter(blankRecord);
    expect(cause()).toBeNull();
  });

  test('that somebody else has named meanwhile stays, and the rest is written down', async () => {
    const { talkId, customerId } = await openAfter();
    await waitFor(() => expect(cause()?.options.length).toBeGreaterThan(1));
    choose('Root cause', quality);
    press('KeyS');
    const { id } = await complaintOf(program.engine, customerId);
    await step(program.engine, id, { do: 'diagnose', rootCauseId: logistics, prevention: '' });
    save();
    await screen.findByText('Nothing has been written down yet');
    await waitFor(() => expect(cause()).toBeNull());
    save();
    await isOver();
    expect(await complaintOf(program.engine, customerId)).toMatchObject({ rootCauseId: logistics });
    expect((await after(program.engine, talkId)).done?.pause).toBe('skipped');
  });
});
