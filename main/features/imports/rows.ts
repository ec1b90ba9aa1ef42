import { type CustomerDetails, customerDetails, emptyDetails } from '#contract/customers.ts';
import type { ImportField, Mapping, RowProblem } from '#contract/imports.ts';
import { readBirthday } from './birthday.ts';
import type { FileRow } from './file-row.ts';
import { splitFullName } from './names.ts';

export type ReadRow = { details: CustomerDetails } | { problem: RowProblem };

/** How a row is to be understood. */
export interface RowReading {
  mapping: Mapping;
  /** ISO 3166-1 alpha-2 of the shop: its habit of writing dates and dialling numbers. */
  country: string;
}

/** Turns one row of the file into a card, or says what is wrong with it. */
export function readRow({ cells }: FileRow, { mapping, country }: RowReading): ReadRow {
  if (!cells || hasSurplus(cells, mapping)) return { problem: 'columns' };
  const typed: CustomerDetails = {
    ...emptyDetails,
    address: { ...emptyDetails.address },
    phones: [],
    emails: [],
    tags: [],
  };
  let fullName = {};
  for (const [index, field] of mapping.entries()) {
    const text = cells[index]?.trim() ?? '';
    if (field === null || text === '') continue;
    if (field === 'birthday') {
      const birthday = readBirthday(text, country);
      if (birthday === undefined) return { problem: 'birthday' };
      typed.birthday = birthday;
    } else if (field === 'fullName') fullName = splitFullName(text, 'givenFirst');
    else if (field === 'familyNameFirst') fullName = splitFullName(text, 'familyFirst');
    else put(typed, field, text);
  }
  // Where a file has both, the parts that stand in columns of their own are the surer ones.
  if (typed.givenName + typed.familyName === '') Object.assign(typed, fullName);
  const checked = customerDetails.safeParse(typed);
  if (checked.success) return { details: checked.data };
  const { issues } = checked.error;
  if (issues.some((issue) => issue.code === 'too_big')) return { problem: 'tooLong' };
  if (issues.some((issue) => issue.path[0] === 'emails')) return { problem: 'email' };
  return { problem: 'nothingToKeep' };
}

/** More cells than columns; a separator at the end of the line makes none. */
function hasSurplus(cells: readonly string[], mapping: Mapping): boolean {
  return cells.slice(mapping.length).some((cell) => cell.trim() !== '');
}

function put(
  details: CustomerDetails,
  field: Exclude<ImportField, 'birthday' | 'fullName' | 'familyNameFirst'>,
  text: string,
): void {
  switch (field) {
    case 'phone':
      // Google and Outlook join several values of one kind with ":::".
      for (const number of text.split(/\s*:::\s*/u)) details.phones.push({ number });
      return;
    case 'email':
      for (const address of text.split(/\s*:::\s*/u)) details.emails.push({ address });
      return;
    case 'tags':
      details.tags.push(...tagsIn(text));
      return;
    case 'street':
    case 'postalCode':
    case 'city':
    case 'region':
    case 'country':
      details.address[field] = text;
      return;
    case 'givenName':
    case 'patronymic':
    case 'familyName':
    case 'company':
    case 'usual':
    case 'note':
      details[field] = text;
  }
}

/** Google marks the groups that everybody has with a star. */
function tagsIn(text: string): string[] {
  return text
    .split(/:::|[,;]/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && !tag.startsWith('*'));
}
