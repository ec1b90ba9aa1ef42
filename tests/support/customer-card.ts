import { screen } from '@testing-library/react';
import type { CallContent } from '#contract/calls.ts';
import type { Observation } from '#contract/observations.ts';
import { today } from '../../renderer/days.ts';
import { newCall } from './new-call.ts';
import { anna } from './people.ts';
import { add, open, openCard, program } from './window.tsx';

/** Opens the window on Anna's card: the one of this id, or a new one. Returns its id. */
export async function openAnna(known?: string): Promise<string> {
  const id = known ?? (await add(anna));
  open();
  await openCard(id, 'Anna Nowak');
  return id;
}

/** Saves one contact after the other. Returns the id of the last one. */
export async function saveContacts(
  customerId: string,
  ...contents: Partial<CallContent>[]
): Promise<string> {
  let last = '';
  for (const content of contents) {
    const call = newCall({ customerId, ...content });
    await program.engine.call('calls.start', call);
    // The next one begins at another time, by which the history puts them in order.
    program.engine.clock.pass(content.seconds ?? 1);
    last = (await program.engine.call('calls.save', call)).interactionId;
  }
  return last;
}

/** What somebody saw today. */
export const observe = (customerId: string, note: string, pattern: Observation['pattern'] = null) =>
  program.engine.call('observations.add', { customerId, seenOn: today(), pattern, note });

/** Somebody else puts the card into the bin while it is on the screen. */
export async function binMeanwhile(id: string): Promise<void> {
  await program.engine.call('customers.bin', { id, version: 1 });
  program.bridge.emit('data.changed', { topics: ['customers'] });
}

const ofEntries = { selector: 'article *' };
/** The note of an entry in the history, as soon as it is there. */
export const inHistory = (note: string) => screen.findByText(note, ofEntries);
/** The entry of the history with this note, if there is one. */
export const entryOf = (note: string) => screen.queryByText(note, ofEntries)?.closest('article');
