import { useTranslation } from 'react-i18next';
import { type ComplaintFilter, openComplaints } from '#contract/complaints.ts';

/** Whether it leaves out any open complaint, or asks for others. */
export function isNarrowed(filter: ComplaintFilter): boolean {
  return !isSameFilter(filter, openComplaints);
}

export function isSameFilter(one: ComplaintFilter, other: ComplaintFilter): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(filter: ComplaintFilter): unknown {
  return Object.entries(filter).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** One thing that was picked in the filter, in words, and what takes it away. */
export interface FilterPart {
  text: string;
  without: Partial<ComplaintFilter>;
}

/** What has no chip of its own that is always in view. */
export function useFilterParts({ scope, states, kinds }: ComplaintFilter): FilterPart[] {
  const { t } = useTranslation(['complaints', 'complaint-words']);
  return [
    ...(scope === 'open'
      ? []
      : [{ text: t(`scope.${scope}`), without: { scope: 'open' } as const }]),
    ...states.map((state) => ({
      text: t(`complaint-words:state.${state}`),
      without: { states: states.filter((other) => other !== state) },
    })),
    ...kinds.map((kind) => ({
      text: t(`complaint-words:kind.${kind}`),
      without: { kinds: kinds.filter((other) => other !== kind) },
    })),
  ];
}
