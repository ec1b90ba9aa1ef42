import { nothingTyped, type TypedDetails } from '#contract/card-drafts.ts';

/** What belongs together, in the order of the form. */
export const groups = [
  { name: 'addressing', fields: ['honorific', 'patronymic', 'formOfAddress'] },
  { name: 'contact', fields: ['language', 'preferredChannel', 'convenientHours'] },
  {
    name: 'person',
    fields: ['company', 'birthday', 'usual', 'reasons', 'decisionStyle', 'buyingStyle'],
  },
  { name: 'shop', fields: ['tags', 'newTag', 'stage', 'responsibleId'] },
  { name: 'address', fields: ['address'] },
  { name: 'note', fields: ['note'] },
] as const satisfies readonly { name: string; fields: readonly (keyof TypedDetails)[] }[];
export type Group = (typeof groups)[number];

/** Whether anything was ever filled in there. */
export function groupHolds({ fields }: Group, typed: TypedDetails): boolean {
  return fields.some(
    (field) => JSON.stringify(typed[field]) !== JSON.stringify(nothingTyped[field]),
  );
}
