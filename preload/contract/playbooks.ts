import { z } from 'zod';
import { command, query } from './method.ts';
import { abuses, playbook } from './playbook.ts';
import { faultKinds } from './playbook-check.ts';
import { fileToken, id, nothing, timestamp } from './values.ts';

const { key, version, title, summary, channels, kinds, languages } = playbook.shape;

/** What of a playbook is needed to choose it. */
export const playbookSummary = z.strictObject({
  key,
  version,
  title,
  summary,
  channels,
  kinds,
  languages,
});
export type PlaybookSummary = z.infer<typeof playbookSummary>;

const playbookVersion = z.strictObject({ key, version });

/** What is wrong with one value. */
export const valueFaults = ['required', 'tooLong', 'tooMany', 'invalid'] as const;

/** What is wrong with a playbook, and where; see docs/playbook-format.md. */
export const playbookFault = z.strictObject({
  kind: z.enum([...faultKinds, ...valueFaults]),
  at: z.string(),
  /** What is wrong or missing there; null where the place says it. */
  name: z.string().nullable(),
});
export type PlaybookFault = z.infer<typeof playbookFault>;

/** More than that nobody reads at once; how many there are is told. */
export const mostFaultsTold = 50;

const imported = z.discriminatedUnion('outcome', [
  /** The next talk takes it. */
  z.strictObject({ outcome: z.literal('added'), playbook: playbookSummary }),
  /** The latest version says the same already. */
  z.strictObject({ outcome: z.literal('present'), playbook: playbookSummary }),
  /** Nothing was kept. */
  z.strictObject({
    outcome: z.literal('faulty'),
    faults: z.array(playbookFault).min(1).max(mostFaultsTold),
    total: z.int(),
  }),
]);

export const playbooks = {
  /** Of each the latest version without faults. */
  'playbooks.list': query({ input: nothing, output: z.array(playbookSummary) }),
  'playbooks.get': query({ input: playbookVersion, output: playbook }),
  /**
   * Fails with UNSUPPORTED for a newer format (file: newer) and for what is no playbook at all, and
   * with CONFLICT where its version is there with other contents.
   */
  'playbooks.import': command({
    permission: 'rules.change',
    input: z.strictObject({ file: fileToken }),
    output: imported,
    invalidates: ['playbooks'],
  }),
  'playbooks.export': command({
    input: playbookVersion.extend({ destination: fileToken }),
    output: nothing,
    invalidates: [],
  }),
};

/** A talk in which a limit was crossed, for the manager: what happened, and never who somebody is. */
export const crossedLimit = z.strictObject({
  id,
  at: timestamp,
  customerId: id,
  customerName: z.string(),
  /** In the history of the customer. */
  contactId: id,
  staffName: z.string(),
  /** What was crossed, and how often. */
  kinds: z.array(z.strictObject({ kind: z.enum(abuses), times: z.int().min(1) })),
  /** How often it was asked to leave that out. */
  asked: z.int(),
  warned: z.int(),
  /** Whether the talk was ended by it. */
  ended: z.boolean(),
});
export type CrossedLimit = z.infer<typeof crossedLimit>;

export const guidedTalks = {
  /** Those that no manager has read about yet, the latest first; not more than anybody reads at once. */
  'guidedTalks.crossed': query({
    permission: 'complaints.reassign',
    input: nothing,
    output: z.strictObject({ total: z.int(), rows: z.array(crossedLimit) }),
  }),
  'guidedTalks.seen': command({
    permission: 'complaints.reassign',
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['interactions'],
  }),
  /** Undo of seen. */
  'guidedTalks.unseen': command({
    permission: 'complaints.reassign',
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['interactions'],
  }),
};
