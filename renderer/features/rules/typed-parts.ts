import { createStore } from '../../components/store.ts';
import type { RulesForm } from './rules-form.ts';

interface TypedParts {
  since: number | null;
  parts: Partial<RulesForm>;
}

export const nothingTyped: TypedParts = { since: null, parts: {} };

/**
 * What was changed in the rules and not saved, and which version of them it began from; it outlives
 * the screen. Only whole parts, so that what somebody else saves meanwhile stays beside them.
 */
export const typedParts = createStore(nothingTyped);
