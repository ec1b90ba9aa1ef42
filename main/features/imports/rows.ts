import { type CustomerDetails, customerDetails, emptyDetails } from '#contract/customers.ts';
import type { ImportField, RowProblem } from '#contract/imports.ts';
import { splitName } from '#contract/typed-customer.ts';

export type ReadRow = { details: CustomerDetails } | { problem: RowProblem };

/** Turns one row of the file into a card, or says what is wrong with it. */
export function readRow(
  cells: readonly string[],
  mapping: readonly (ImportField | null)[],
): ReadRow {
  if (cells.length > mapping.length) return { problem: 'columns' };
  const typed: CustomerDetails = {
    ...emptyDetails,
    address: { ...emptyDetails.address },
    phones: [],
    emails: [],
  };
  for (const [index, field] of mapping.entries()) {
    const text = cells[index]?.trim() ?? '';
    if (field !== null && text !== '') put(typed, field, text);
  }
  const checked = customerDetails.safeParse(typed);
  if (checked.success) return { details: checked.data };
  const { issues } = checked.error;
  if (issues.some((issue) => issue.code === 'too_big')) return { problem: 'tooLong' };
  if (issues.some((issue) => issue.path[0] === 'emails')) return { problem: 'email' };
  return { problem: 'nothingToKeep' };
}

function put(details: CustomerDetails, field: ImportField, text: string): void {
  switch (field) {
    case 'fullName':
      Object.assign(details, splitName(text));
      return;
    case 'phone':
      // Google and Outlook join several values of one kind with ":::".
      for (const number of text.split(/\s*:::\s*/u)) details.phones.push({ number });
      return;
    case 'email':
      for (const address of text.split(/\s*:::\s*/u)) details.emails.push({ address });
      return;
    case 'street':
    case 'postalCode':
    case 'city':
    case 'region':
    case 'country':
      details.address[field] = text;
      return;
    case 'givenName':
    case 'familyName':
    case 'company':
    case 'note':
      details[field] = text;
  }
}
