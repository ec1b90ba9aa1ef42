import type { StepName } from '#contract/complaint-workflow.ts';

export const registerPath = '/complaints';
export const boardPath = '/complaints/board';

/** The address of one complaint, with the form of a step open where one is named. */
export function complaintPath(id: string, step?: StepName): string {
  // The question mark alone takes away what an earlier address asked for.
  return `/complaints/${id}?${step ? `step=${step}` : ''}`;
}
