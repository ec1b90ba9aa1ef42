import { z } from 'zod';
import { command } from './method.ts';
import { id, line, localDate, version } from './values.ts';

/** How somebody acts in hard talks: never a label, only ever seen on a day; see the glossary. */
export const contactPatterns = [
  'demanding',
  'aggressive',
  'confused',
  'changeable',
  'silent',
  'undecided',
  'expert',
  'perfectionist',
  'shortOfMoney',
  'enthusiastic',
  'frequentComplaints',
] as const;
export type ContactPattern = (typeof contactPatterns)[number];

export const newObservation = z.strictObject({
  seenOn: localDate,
  /** Null for a plain fact. */
  pattern: z.enum(contactPatterns).nullable(),
  note: line(500).refine((text) => text !== '', 'required'),
});
export type NewObservation = z.infer<typeof newObservation>;

export const observation = z.strictObject({
  id,
  version,
  seenOn: localDate,
  pattern: z.enum(contactPatterns).nullable(),
  note: z.string(),
  staffName: z.string(),
});
export type Observation = z.infer<typeof observation>;

const target = z.strictObject({ id, version });

export const observations = {
  'observations.add': command({
    input: z.strictObject({ customerId: id, ...newObservation.shape }),
    output: z.strictObject({ id, version }),
    invalidates: ['customers', 'interactions'],
  }),
  'observations.change': command({
    input: target.extend(newObservation.shape),
    output: z.strictObject({ version }),
    invalidates: ['customers', 'interactions'],
  }),
  'observations.bin': command({
    input: target,
    output: z.strictObject({ version }),
    invalidates: ['customers', 'interactions'],
  }),
  'observations.restore': command({
    input: target,
    output: z.strictObject({ version }),
    invalidates: ['customers', 'interactions'],
  }),
};
