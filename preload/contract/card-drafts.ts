import { z } from 'zod';
import { customerDetails, email, emptyDetails, phone } from './customers.ts';
import { command, query } from './method.ts';
import { id, line, nothing, timestamp, version } from './values.ts';

/** A card as it stands in a form: what is half typed, or wrong, is kept as well. */
export const typedDetails = z.strictObject({
  ...customerDetails.shape,
  phones: z.array(phone.extend({ number: line(60) })).max(20),
  emails: z.array(email.extend({ address: line(254) })).max(20),
  birthday: line(60),
  /** A tag that has been begun and not entered. */
  newTag: line(40),
});
export type TypedDetails = z.infer<typeof typedDetails>;

export const nothingTyped: TypedDetails = { ...emptyDetails, birthday: '', newTag: '' };

const content = {
  /** Null for a card that does not exist yet. */
  customerId: id.nullable(),
  /** The version of the card that the typing began with. */
  version: version.nullable(),
  details: typedDetails,
};

const cardDraft = z.strictObject({
  ...content,
  /** Grows with every stored keystroke, so that a late one never overwrites a newer one. */
  revision: z.int().min(1),
  updatedAt: timestamp,
});
export type CardDraft = z.infer<typeof cardDraft>;

export const cardDrafts = {
  /** What the person at the counter typed into cards and neither saved nor threw away. */
  'cardDrafts.list': query({ input: nothing, output: z.array(cardDraft) }),
  /** An answer means that the text is on disk. No topic: the typing hand is the only reader. */
  'cardDrafts.keep': command({
    input: z.strictObject({ ...content, revision: z.int().min(1) }),
    output: z.strictObject({ revision: z.int() }),
    invalidates: [],
  }),
  /** Saving a card does this by itself. */
  'cardDrafts.drop': command({
    input: z.strictObject({ customerId: id.nullable() }),
    output: nothing,
    invalidates: [],
  }),
};
