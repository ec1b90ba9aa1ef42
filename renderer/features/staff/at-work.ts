import type { StaffMember } from '#contract/staff.ts';

/** Those who can be chosen: who works here, and whoever is chosen already. */
export function atWork(
  staff: readonly StaffMember[],
  chosen: string | null = null,
): readonly StaffMember[] {
  return staff.filter(({ id, leftAt }) => leftAt === null || id === chosen);
}
