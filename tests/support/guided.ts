import { blankCall, type CallContent } from '#contract/calls.ts';
import { blankRecord, type GuidedPart, type TalkRecord } from '#contract/guided-call.ts';
import type { TalkEvent } from '#contract/guided-talk.ts';
import { usualCourse } from '#contract/guided-talk.ts';
import { end } from '#contract/playbook.ts';
import { complaintPhone } from '#db/content/playbooks/complaint-phone.ts';
import type { TestEngine } from './engine.ts';
import { newCall } from './new-call.ts';
import { anna } from './people.ts';

const at = '2026-03-02T09:00:00.000Z';

/** To the end by the usual ways. */
const course: readonly TalkEvent[] = [...usualCourse(complaintPhone).slice(1), end].map((to) => ({
  at,
  did: 'go',
  to,
  skipped: '',
}));

/** Somebody who rings about a coat and takes their money back. */
export const agreed: TalkRecord = {
  ...blankRecord,
  account: 'The lining tore on the first day.',
  kind: 'productDefect',
  product: 'Coat, size 38',
  receipt: '17/2026',
  purchasedOn: '2026-02-27',
  buyer: 'consumer',
  sale: 'shop',
  demand: 'refund',
  demandedAmount: 180_00,
  options: [
    { remedy: 'repair', note: 'By Friday', cost: 15_00 },
    { remedy: 'refund', note: '', cost: 40_00 },
  ],
  chosen: 1,
  reasons: 'The seam was never closed.',
  promises: [
    {
      what: 'Send the label for the parcel',
      toWhom: '',
      dueOn: '2026-03-03',
      cost: 12_00,
      keeperId: null,
    },
  ],
  nextUpdateOn: '2026-03-05',
};

export function guidedPart(record: TalkRecord, changes: Partial<GuidedPart> = {}): GuidedPart {
  const { key, version } = complaintPhone;
  return {
    playbook: { key, version },
    complaintId: null,
    events: [
      { at, did: 'mood', mood: 1 },
      ...course.slice(0, -1),
      { at, did: 'mood', mood: 4 },
      ...course.slice(-1),
    ],
    record,
    ...changes,
  };
}

export function guidedCall(
  customerId: string,
  part: GuidedPart,
  changes: Partial<CallContent> = {},
): CallContent {
  return {
    ...blankCall,
    customerId,
    kind: 'complaint',
    note: 'Spoke fast, then calmer.',
    outcome: 'agreed',
    moodStart: 1,
    moodEnd: 4,
    seconds: 340,
    guided: part,
    ...changes,
  };
}

/** A call of Anna's that is open with this content, as the window keeps it. */
export async function openTalk(
  engine: TestEngine,
  part: GuidedPart,
  changes: Partial<CallContent> = {},
): Promise<{ id: string; content: CallContent; customerId: string }> {
  const { id: customerId } = await engine.call('customers.create', { details: anna });
  return { customerId, ...(await openTalkOf(engine, customerId, part, changes)) };
}

export async function openTalkOf(
  engine: TestEngine,
  customerId: string,
  part: GuidedPart,
  changes: Partial<CallContent> = {},
): Promise<{ id: string; content: CallContent }> {
  const { id } = await engine.call('calls.start', newCall({ customerId }));
  const content = guidedCall(customerId, part, changes);
  await engine.call('calls.keep', { id, revision: 1, content });
  return { id, content };
}
