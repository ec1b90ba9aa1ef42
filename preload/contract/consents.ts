import { z } from 'zod';
import { command, query } from './method.ts';
import { id, nothing, paragraph, timestamp } from './values.ts';

/** What a customer may agree to be contacted by; each is asked for and withdrawn on its own. */
export const consentChannels = ['phone', 'sms', 'email', 'messenger', 'post'] as const;
export type ConsentChannel = (typeof consentChannels)[number];
/** How the customer said so. */
export const consentSources = ['inPerson', 'phone', 'paper', 'email', 'website', 'import'] as const;
export type ConsentSource = (typeof consentSources)[number];

export const consent = z.strictObject({
  id,
  channel: z.enum(consentChannels),
  /** The words that the customer agreed to. */
  wording: z.string(),
  source: z.enum(consentSources),
  givenAt: timestamp,
  withdrawnAt: timestamp.nullable(),
  staffName: z.string(),
});
export type Consent = z.infer<typeof consent>;

export const consents = {
  /** The whole history, newest first. */
  'consents.list': query({
    input: z.strictObject({ customerId: id }),
    output: z.array(consent),
  }),
  /** For each channel the words that the shop used last; a channel without any is left out. */
  'consents.wordings': query({
    input: nothing,
    output: z.partialRecord(z.enum(consentChannels), z.string()),
  }),
  /** Fails with CONFLICT while an earlier one for the channel holds. */
  'consents.give': command({
    input: z.strictObject({
      customerId: id,
      channel: z.enum(consentChannels),
      wording: paragraph(5000).refine((text) => text.trim() !== '', 'required'),
      source: z.enum(consentSources),
      givenAt: timestamp,
    }),
    output: z.strictObject({ id }),
    invalidates: ['customers'],
  }),
  'consents.withdraw': command({
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['customers'],
  }),
  /** Undo of withdraw. */
  'consents.resume': command({
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['customers'],
  }),
  /** Undo of give, for a slip of the hand; it stays in the journal. */
  'consents.remove': command({
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['customers'],
  }),
};
