import { z } from 'zod';
import { command } from './method.ts';
import { id, nothing } from './values.ts';

/** `referredBy` leads from the newcomer to the one who recommended the shop; the others go both ways. */
export const linkKinds = ['household', 'company', 'referredBy'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Seen from one card: the person at the other end. */
export const customerLink = z.strictObject({
  id,
  kind: z.enum(linkKinds),
  /** Only of `referredBy`: true when the other one is who recommended the shop. */
  outgoing: z.boolean(),
  customerId: id,
  /** The first number or address where there is no name. */
  customerName: z.string(),
});
export type CustomerLink = z.infer<typeof customerLink>;

export const links = {
  /** Fails with CONFLICT when the two are linked like this already, in either direction. */
  'links.add': command({
    input: z.strictObject({ fromId: id, toId: id, kind: z.enum(linkKinds) }),
    output: z.strictObject({ id }),
    invalidates: ['customers'],
  }),
  'links.remove': command({
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['customers'],
  }),
};
