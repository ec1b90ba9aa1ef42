import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { Providers } from '../../renderer/app/providers.tsx';
import { createQueryClient } from '../../renderer/app/query-client.ts';
import { today } from '../../renderer/days.ts';
import { ComplaintDetail } from '../../renderer/features/complaints/detail/ComplaintDetail.tsx';
import { RecoveryStory } from '../../renderer/features/complaints/detail/RecoveryStory.tsx';
import { createI18n } from '../../renderer/i18n.ts';
import { accessibilityFaults } from '../support/axe.ts';
import {
  answer,
  begin,
  button,
  deeds,
  doIt,
  eventually,
  field,
  forgetAfterEach,
  form,
  newComplaint,
  openComplaint,
  press,
  program,
  read,
  show,
  type,
  undo,
} from '../support/complaint-detail.tsx';
import { refund, step } from '../support/complaints.ts';

forgetAfterEach();

describe('a complaint', () => {
  test('shows whose it is, how it stands, what the customer said and what was done', async () => {
    const { customerId } = await openComplaint();
    expect(screen.getByRole('link', { name: 'Anna Nowak' }).getAttribute('href')).toBe(
      `#/customers/${customerId}`,
    );
    expect(screen.getByText('The heel came off on the second day.')).toBeDefined();
    const standing = screen.getByRole('list', { name: 'How it stands' });
    expect(within(standing).getByText('New')).toBeDefined();
    await screen.findByText('Taken in');
  });

  test('has no accessibility faults, with the form of a decision open as well', async () => {
    const { id } = await newComplaint({
      facts: { kind: 'productDefect', purchasedOn: '2026-01-10' },
    });
    const container = await show(id);
    fireEvent.click(button('Decide'));
    await form('Decision');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  test('that is not there says so', async () => {
    await newComplaint();
    render(
      <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
        <ComplaintDetail id={crypto.randomUUID()} />
      </Providers>,
    );
    expect(await screen.findByText('This is no longer here.')).toBeDefined();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});

describe('a step', () => {
  test('opens by its letter, is done with Ctrl+Enter and taken back with undo', async () => {
    const { id } = await openComplaint();
    const acknowledge = await begin('A', 'Confirm to the customer that it has arrived');
    answer(acknowledge, 'By e-mail');
    doIt(acknowledge);
    await eventually(async () => expect((await read(id)).state).toBe('acknowledged'));
    await undo('Receipt acknowledged');
    await eventually(async () => expect((await read(id)).state).toBe('new'));
    const struck = (await screen.findByText('Taken back')).closest('article');
    expect(struck?.querySelector('del')?.textContent).toContain('By e-mail');
  });

  test('that needs words says which are missing and does nothing', async () => {
    const { id } = await openComplaint();
    const wait = await begin('W', 'Wait for somebody');
    doIt(wait);
    await within(wait).findByRole('alert');
    expect(field(wait, 'What for').getAttribute('aria-invalid')).toBe('true');
    expect(await deeds(id)).toEqual(['take']);
  });

  test('keeps its text when it is closed, and on disk for the next start', async () => {
    const { id } = await openComplaint();
    const wait = await begin('W', 'Wait for somebody');
    answer(wait, 'Supplier');
    type(wait, 'What for', 'A new pair');
    fireEvent.keyDown(wait, { code: 'Escape', key: 'Escape' });
    expect(screen.queryByRole('form')).toBeNull();
    const again = await begin('W', 'Wait for somebody');
    expect(field(again, 'What for').value).toBe('A new pair');
    await eventually(async () => {
      const [draft] = await program.engine.call('typedDrafts.list', {});
      expect(draft).toMatchObject({ subjectId: id, form: 'step', version: 1 });
      expect(draft?.content).toContain('A new pair');
    });
    doIt(again);
    await eventually(async () => expect((await read(id)).state).toBe('waitingSupplier'));
    await eventually(async () =>
      expect(await program.engine.call('typedDrafts.list', {})).toEqual([]),
    );
  });

  test('thrown away comes back with undo', async () => {
    await openComplaint();
    const wait = await begin('W', 'Wait for somebody');
    type(wait, 'What for', 'A new pair');
    fireEvent.click(within(wait).getByRole('button', { name: 'Cancel' }));
    await undo('Thrown away');
    const again = await begin('W', 'Wait for somebody');
    expect(field(again, 'What for').value).toBe('A new pair');
  });

  test('is opened by the address, which then forgets it', async () => {
    const { id } = await newComplaint();
    act(() => navigate(`/complaints/${id}?step=wait`));
    await show(id);
    await form('Wait for somebody');
    expect(window.location.search).toBe('');
  });

  test('without words is done at once', async () => {
    const { id } = await openComplaint();
    press('KeyS');
    await eventually(async () => expect((await read(id)).state).toBe('assessing'));
    await undo('The complaint is being looked into');
    await eventually(async () => expect((await read(id)).state).toBe('new'));
  });

  test('has no key while a field has the keyboard', async () => {
    const { id } = await openComplaint();
    const wait = await begin('W', 'Wait for somebody');
    act(() => field(wait, 'What for').focus());
    press('KeyS');
    expect(await deeds(id)).toEqual(['take']);
  });

  test('only what the state allows is offered', async () => {
    await openComplaint();
    expect(screen.queryByRole('button', { name: 'Settle' })).toBeNull();
    expect(button('Acknowledge').getAttribute('data-variant')).toBe('filled');
    expect(button('Decide').getAttribute('data-variant')).toBe('default');
  });
});

describe('what somebody else did meanwhile', () => {
  test('is shown with the text kept, and the step is done all the same', async () => {
    const { id } = await openComplaint();
    const wait = await begin('W', 'Wait for somebody');
    answer(wait, 'Expert');
    type(wait, 'What for', 'An opinion on the glue');
    await step(program.engine, id, { do: 'acknowledge', medium: 'phone' });
    doIt(wait);
    const alert = await within(wait).findByRole('alert');
    expect(alert.textContent).toContain('Somebody else was quicker');
    await within(alert).findByText('Acknowledged');
    expect(field(wait, 'What for').value).toBe('An opinion on the glue');
    fireEvent.click(within(wait).getByRole('button', { name: 'Wait all the same' }));
    await eventually(async () => expect((await read(id)).state).toBe('waitingExpert'));
  });

  test('can make the step impossible: the text stays', async () => {
    const { id } = await openComplaint();
    const wait = await begin('W', 'Wait for somebody');
    answer(wait, 'Expert');
    type(wait, 'What for', 'An opinion on the glue');
    await step(program.engine, id, { do: 'decide', decision: refund });
    doIt(wait);
    await within(wait).findByText(/not possible any more/u);
    expect(within(wait).queryByRole('button', { name: /^Wait/u })).toBeNull();
    expect(field(wait, 'What for').value).toBe('An opinion on the glue');
  });
});

const courseText = () => screen.getByRole('region', { name: 'Course' }).textContent;

test('settling plans a follow-up, and closing an action against the cause', async () => {
  const { id, customerId } = await newComplaint();
  await step(program.engine, id, { do: 'decide', decision: refund });
  await show(id);
  doIt(await begin('T', 'Settle'));
  await eventually(async () => expect((await read(id)).state).toBe('settled'));
  const { rows } = await program.engine.call('followUps.open', {
    customerId,
    until: null,
    limit: 10,
  });
  expect(rows).toMatchObject([{ note: 'Ask whether all is well' }]);
  await screen.findByRole('button', { name: 'Close' });
  const close = await begin('C', 'Close the complaint');
  type(close, 'What is done', 'Check the glue');
  doIt(close);
  await within(close).findByText('Needs to be filled in.');
  type(close, 'Or why none goes out', 'She took another pair for it');
  doIt(close);
  await eventually(async () => expect((await read(id)).state).toBe('closed'));
  expect(await program.engine.call('actions.list', { complaintId: id })).toMatchObject([
    { what: 'Check the glue' },
  ]);
  expect(await read(id)).toMatchObject({ moneyWithheld: 'She took another pair for it' });
  await waitFor(() =>
    expect(courseText()).toContain('Closed · no money: She took another pair for it'),
  );
});

test('money that goes out after the settling has its own step, the first while it is owed', async () => {
  const { id } = await newComplaint();
  await step(program.engine, id, { do: 'decide', decision: refund });
  await step(program.engine, id, {
    do: 'settle',
    way: 'inPerson',
    moneyOn: null,
    moodEnd: null,
    followUp: null,
  });
  await show(id);
  const [first] = within(screen.getByRole('group', { name: 'Next steps' })).getAllByRole('button');
  expect(first?.textContent).toBe('Money given');
  doIt(await begin('M', 'When the customer got the money'));
  await eventually(async () => expect((await read(id)).moneyOn).toBe(today()));
  await waitFor(() => expect(courseText()).toContain('Money given · today'));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Money given' })).toBeNull());
  await undo('Day of the money written down');
  await eventually(async () => expect((await read(id)).moneyOn).toBeNull());
  await screen.findByRole('button', { name: 'Money given' });
});

test('the course says who did what and why, the latest first', async () => {
  const { id } = await newComplaint({ facts: { kind: 'productDefect' } });
  const { version } = await read(id);
  await program.engine.call('complaints.change', { id, version, changes: { product: 'Brogues' } });
  await step(program.engine, id, { do: 'acknowledge', medium: 'letter' });
  await step(program.engine, id, { do: 'decide', decision: refund });
  await step(program.engine, id, {
    do: 'settle',
    way: 'inWriting',
    moneyOn: '2026-03-03',
    moodEnd: 4,
    followUp: { dueOn: '2026-03-10', note: 'Ask' },
  });
  await step(program.engine, id, { do: 'satisfaction', score: 2, comment: 'Too slow' });
  await step(program.engine, id, { do: 'reopen', reason: 'The new heel came off' });
  await show(id);
  const course = await screen.findByRole('region', { name: 'Course' });
  await within(course).findByText('Taken in');
  const told = within(course)
    .getAllByRole('article')
    .map((entry) => [...entry.querySelectorAll('p')].slice(1).map((line) => line.textContent));
  expect(told).toEqual([
    ['Opened again', 'The new heel came off'],
    ['Customer asked · Dissatisfied', 'Too slow'],
    [expect.stringMatching(/^Settled · In writing · money .*3 Mar.* · Content$/u)],
    [expect.stringMatching(/^Decided · Accepted · Money back · PLN\s50\.00$/u), refund.reasons],
    ['Acknowledged · By letter'],
    ['Details changed · Product: Brogues'],
    ['Taken in'],
  ]);
});

test('how it was made good is told in four lines', async () => {
  const { id } = await newComplaint({ facts: { kind: 'productDefect', moodStart: 1 } });
  await step(program.engine, id, { do: 'acknowledge', medium: 'phone' });
  await step(program.engine, id, { do: 'decide', decision: refund });
  await step(program.engine, id, {
    do: 'settle',
    way: 'inPerson',
    moneyOn: null,
    moodEnd: 4,
    followUp: null,
  });
  await step(program.engine, id, { do: 'satisfaction', score: 5, comment: '' });
  const complaint = await read(id);
  render(
    <Providers queryClient={createQueryClient()} i18n={createI18n('en')}>
      <RecoveryStory complaint={complaint} />
    </Providers>,
  );
  const lines = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Faulty goods · The heel came off on the second day.',
    'acknowledged today',
    expect.stringMatching(/^Accepted · Money back · PLN\s50\.00$/u),
    'settled today · Very upset → Content · Very satisfied',
  ]);
});
