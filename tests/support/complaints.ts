import {
  type ComplaintDecision,
  type ComplaintFacts,
  type ComplaintStep,
  blankFacts as nothingKnown,
} from '#contract/complaint-input.ts';
import type { TestEngine } from './engine.ts';
import { anna } from './people.ts';

/** What is known when somebody just says that something is wrong. */
export const blankFacts: ComplaintFacts = {
  ...nothingKnown,
  account: 'The heel came off on the second day.',
  receivedAt: '2026-03-02T09:00:00.000Z',
};

export const refund: ComplaintDecision = {
  verdict: 'accepted',
  remedy: 'refund',
  cost: 50_00,
  reasons: 'The glue had dried out.',
  alternatives: '',
  way: 'inPerson',
};

/** A complaint of a new customer, taken in on Monday, 2 March 2026. */
export async function takeIn(
  { call }: TestEngine,
  facts: Partial<ComplaintFacts> = {},
): Promise<{
  id: string;
  version: number;
  customerId: string;
  number: { year: number; sequence: number };
}> {
  const { id: customerId } = await call('customers.create', { details: anna });
  return call('complaints.create', {
    customerId,
    newCustomer: '',
    callDraftId: null,
    facts: { ...blankFacts, ...facts },
  });
}

/** As it stands now. */
export async function step({ call }: TestEngine, id: string, wanted: ComplaintStep) {
  const { version } = await call('complaints.get', { id });
  return call('complaints.step', { id, version, step: wanted });
}
