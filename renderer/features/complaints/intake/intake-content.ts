import { z } from 'zod';
import type { CallContent } from '#contract/calls.ts';
import { blankFacts, complaintFacts } from '#contract/complaint-input.ts';

/** Nothing has to be written yet. */
const typedFacts = complaintFacts.extend({ account: z.string() });

const intake = z.object({
  customerId: z.string().nullable(),
  /** Name or number of somebody who has no card. */
  newCustomer: z.string(),
  /** Somebody decided that there is none, although there are people whom it could mean. */
  newCard: z.boolean(),
  /** The call in which it came. */
  callId: z.string().nullable(),
  facts: typedFacts,
});
/** What stands in the form of a new complaint. */
export type Intake = z.infer<typeof intake>;

/** Where the form was opened from. */
export interface Asked {
  customerId: string | null;
  call: { id: string; content: CallContent } | undefined;
}

interface Begin {
  /** ISO 8601 in UTC. */
  now: string;
  /** Whoever takes it in leads it, unless somebody else is named. */
  staffId: string;
}

export function beginIntake({ customerId, call }: Asked, { now, staffId }: Begin): Intake {
  const facts = { ...blankFacts, account: '', receivedAt: now, ownerId: staffId };
  if (!call) return { customerId, newCustomer: '', newCard: false, callId: null, facts };
  const { content } = call;
  return {
    customerId: content.customerId,
    newCustomer: content.newCustomer,
    newCard: false,
    callId: call.id,
    facts: {
      ...facts,
      account: content.note,
      channel: content.channel,
      moodStart: content.moodStart,
    },
  };
}

/** Undefined for what another version of the program has kept and this one does not understand. */
export function readIntake(content: string): Intake | undefined {
  try {
    return intake.safeParse(JSON.parse(content)).data;
  } catch {
    return undefined;
  }
}

/** Whether what was begun belongs to the one that is asked for now. */
export function isAbout(begun: Intake, { customerId, call }: Asked): boolean {
  if (call) return begun.callId === call.id;
  return customerId === null || begun.customerId === customerId;
}
