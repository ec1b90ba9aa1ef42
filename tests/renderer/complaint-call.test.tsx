import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { navigate } from 'wouter/use-hash-location';
import { blankFacts } from '../support/complaints.ts';
import { entryOf, saveContacts } from '../support/customer-card.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';
import { add, beforeEachAProgram, open, program } from '../support/window.tsx';

beforeEachAProgram();

test('from a complaint one goes to the call in which it came, however much came after it', async () => {
  const { engine } = program;
  const customerId = await add(anna);
  const call = newCall({ customerId, kind: 'complaint', note: 'The heel came off' });
  await engine.call('calls.start', call);
  const { id } = await engine.call('complaints.create', {
    customerId,
    newCustomer: '',
    callDraftId: call.id,
    facts: { ...blankFacts, receivedAt: engine.clock.clock().toISOString() },
  });
  open();
  act(() => navigate(`/complaints/${id}?`));
  await screen.findByRole('heading', { level: 2, name: /^No\. / });
  const name = 'The call in which it came';
  expect(screen.queryByRole('link', { name })).toBeNull();

  engine.clock.pass(1);
  await engine.call('calls.save', call);
  const later = Array.from({ length: 8 }, (_, index) => ({ note: `Later ${index}` }));
  await saveContacts(customerId, ...later);
  act(() => program.bridge.emit('data.changed', { topics: ['complaints', 'interactions'] }));
  fireEvent.click(await screen.findByRole('link', { name }));
  const history = await screen.findByRole('region', { name: 'History' });
  await within(history).findByText('The heel came off');
  await waitFor(() => expect(document.activeElement).toBe(entryOf('The heel came off')));
  expect(window.location.href).not.toContain('contact=');
});
