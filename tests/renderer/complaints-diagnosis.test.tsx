import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  begin,
  doIt,
  eventually,
  field,
  forgetAfterEach,
  newComplaint,
  program,
  read,
  select,
  show,
  type,
  undo,
} from '../support/complaint-detail.tsx';
import { refund, step } from '../support/complaints.ts';

forgetAfterEach();

async function quality(): Promise<string> {
  const causes = await program.engine.call('rootCauses.list', {});
  return causes.find(({ cause }) => cause === 'quality')?.id ?? '';
}

const cause = (where: HTMLElement) =>
  within(where).getByRole<HTMLSelectElement>('combobox', { name: 'Root cause' });

test('the cause is named before closing, which then begins with it', async () => {
  const { id } = await newComplaint();
  const rootCauseId = await quality();
  await show(id);
  expect(screen.queryByRole('button', { name: 'Name the cause' })).toBeNull();
  const diagnose = await begin('G', 'Why it came about');
  doIt(diagnose);
  await within(diagnose).findByRole('alert');
  await waitFor(() => expect(cause(diagnose).options.length).toBeGreaterThan(1));
  select(diagnose, 'Root cause', rootCauseId);
  type(diagnose, 'What we learn from it', 'Look at the glue');
  doIt(diagnose);
  await eventually(async () => expect(await read(id)).toMatchObject({ rootCauseId }));
  const entry = (await screen.findByText('Cause named')).closest('article');
  expect(entry?.textContent).toContain('Quality');
  expect(entry?.textContent).toContain('Look at the glue');

  const { engine } = program;
  await step(engine, id, { do: 'decide', decision: { ...refund, remedy: 'apology', cost: 0 } });
  await step(engine, id, {
    do: 'settle',
    way: 'inPerson',
    moneyOn: null,
    moodEnd: null,
    followUp: null,
  });
  program.bridge.emit('data.changed', { topics: ['complaints'] });
  await screen.findByRole('button', { name: 'Ask how it went' });
  const close = await begin('C', 'Close the complaint');
  expect(cause(close).value).toBe(rootCauseId);
  expect(field(close, 'What we learn from it').value).toBe('Look at the glue');
});

test('a cause that was named by mistake is taken back', async () => {
  const { id } = await newComplaint();
  await show(id);
  const diagnose = await begin('G', 'Why it came about');
  type(diagnose, 'What we learn from it', 'Look at the glue');
  doIt(diagnose);
  await undo('Cause noted');
  await eventually(async () => expect((await read(id)).prevention).toBe(''));
});
