import type { CustomerFilter, CustomerSelection } from '#contract/customers.ts';

/** Some customers of the list, or all of it except some: nobody has to know the ids of all. */
export interface Selection {
  readonly all: boolean;
  readonly ids: ReadonlySet<string>;
}

export const nobody: Selection = { all: false, ids: new Set() };
export const everybody: Selection = { all: true, ids: new Set() };

export function includes({ all, ids }: Selection, id: string): boolean {
  return all !== ids.has(id);
}

/** How many are selected in a list of `total`. */
export function countOf({ all, ids }: Selection, total: number): number {
  return all ? Math.max(0, total - ids.size) : ids.size;
}

export function toggled(selection: Selection, id: string): Selection {
  return includes(selection, id) ? without(selection, id) : withSome(selection, [id]);
}

export function withSome({ all, ids }: Selection, some: Iterable<string>): Selection {
  const next = new Set(ids);
  for (const id of some) {
    if (all) next.delete(id);
    else next.add(id);
  }
  return { all, ids: next };
}

function without({ all, ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (all) next.add(id);
  else next.delete(id);
  return { all, ids: next };
}

/** How the engine is told who is meant. */
export function asInput(
  { all, ids }: Selection,
  { search, filter }: { search: string; filter: CustomerFilter },
): CustomerSelection {
  return all ? { search, filter, except: [...ids] } : { ids: [...ids] };
}
