import { z } from 'zod';
import { command, query } from './method.ts';
import { playbook } from './playbook.ts';
import { id, nothing, timestamp } from './values.ts';

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

export const playbooks = {
  /** The latest version of each. */
  'playbooks.list': query({ input: nothing, output: z.array(playbookSummary) }),
  'playbooks.get': query({ input: z.strictObject({ key, version }), output: playbook }),
};

/** A talk in which a limit was crossed, for the manager. */
export const crossedLimit = z.strictObject({
  id,
  at: timestamp,
  customerId: id,
  customerName: z.string(),
  staffName: z.string(),
  /** Whether the talk was ended by it. */
  ended: z.boolean(),
});
export type CrossedLimit = z.infer<typeof crossedLimit>;

export const guidedTalks = {
  /** Those that no manager has read about yet, the latest first. */
  'guidedTalks.crossed': query({
    permission: 'complaints.reassign',
    input: nothing,
    output: z.array(crossedLimit),
  }),
  'guidedTalks.seen': command({
    permission: 'complaints.reassign',
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['interactions'],
  }),
};
