import { dropTyped, keepTyped, useTyped } from '../complaints/detail/complaint-edits.ts';
import type { PromiseInput } from './PromiseFields.tsx';

/** What is typed of a promise about a complaint, on disk; elsewhere the open window keeps it. */
export function usePromiseDraft(complaintId: string | null) {
  const place = { complaintId: complaintId ?? '', form: 'promise' } as const;
  const typed = useTyped(place);
  return {
    // Only this form writes under its name, so what is stored there has its type.
    left: typed && (JSON.parse(typed.content) as Partial<PromiseInput>),
    keep(input: PromiseInput): void {
      if (complaintId === null) return;
      keepTyped(place, { version: null, content: JSON.stringify(input) });
    },
    drop(): void {
      if (complaintId !== null && typed) dropTyped(place);
    },
  };
}
