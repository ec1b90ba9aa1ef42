import { z } from 'zod';
import { complaintFilter, complaintOrders } from './complaints.ts';
import { customerFilter, customerOrder } from './customers.ts';
import { command, query } from './method.ts';
import { id, line, nothing } from './values.ts';

/** What a view shows of each kind of list. */
const customersView = {
  kind: z.literal('customers'),
  filter: customerFilter,
  order: customerOrder,
};
const complaintsView = {
  kind: z.literal('complaints'),
  filter: complaintFilter,
  order: z.enum(complaintOrders),
};

/** A filter of a list that somebody wants to come back to. */
export const savedView = z.discriminatedUnion('kind', [
  z.strictObject({ id, name: z.string(), ...customersView }),
  z.strictObject({ id, name: z.string(), ...complaintsView }),
]);
export type SavedView = z.infer<typeof savedView>;
export type ViewOf<Kind extends SavedView['kind']> = Extract<SavedView, { kind: Kind }>;

const named = {
  id: id.nullable(),
  name: line(60).refine((text) => text !== '', 'required'),
};
const viewToSave = z.discriminatedUnion('kind', [
  z.strictObject({ ...named, ...customersView }),
  z.strictObject({ ...named, ...complaintsView }),
]);
export type ViewToSave = z.infer<typeof viewToSave>;

/** Everybody has views of their own. */
export const views = {
  /** Those of all lists, in alphabetical order. */
  'views.list': query({ input: nothing, output: z.array(savedView) }),
  /** A new one without an id, otherwise in the place of the one that has it. */
  'views.save': command({
    input: viewToSave,
    output: z.strictObject({ id }),
    invalidates: ['views'],
  }),
  'views.remove': command({
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['views'],
  }),
  /** Undo of remove. */
  'views.restore': command({
    input: z.strictObject({ id }),
    output: nothing,
    invalidates: ['views'],
  }),
};
