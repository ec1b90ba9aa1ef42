import { z } from 'zod';
import { customerFilter, customerOrder } from './customers.ts';
import { command, query } from './method.ts';
import { id, line, nothing } from './values.ts';

/** A filter of the customer list that somebody wants to come back to. */
export const savedView = z.strictObject({
  id,
  name: z.string(),
  filter: customerFilter,
  order: customerOrder,
});
export type SavedView = z.infer<typeof savedView>;

const content = {
  name: line(60).refine((text) => text !== '', 'required'),
  filter: customerFilter,
  order: customerOrder,
};

/** Everybody has views of their own. */
export const views = {
  /** In alphabetical order. */
  'views.list': query({ input: nothing, output: z.array(savedView) }),
  /** A new one without an id, otherwise in the place of the one that has it. */
  'views.save': command({
    input: z.strictObject({ id: id.nullable(), ...content }),
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
