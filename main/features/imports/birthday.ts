import { type Birthday, birthday } from '#contract/customer-profile.ts';

/** Where people write the month first, the rest of the world writes the day. */
const monthFirst: ReadonlySet<string> = new Set(['US', 'PH', 'PW', 'FM', 'MH']);

/** What programs write where nothing is known. */
const nothing = /^[-–—?.\s]+$|^0+([./-])0+\1?0*$/u;

/**
 * Reads 1985-03-02, 02.03.1985, 2/3/1985 by the habit of the country (unless only the other way
 * makes a day), 02.03. and --03-02. Null when there is no day, undefined when it cannot be read.
 * Years of two digits and those before 1900, which some programs write for "not known", are left
 * out.
 */
export function readBirthday(text: string, country: string): Birthday | null | undefined {
  if (nothing.test(text)) return null;
  const date = text.replace(/[T ]\d{1,2}:\d{2}.*$/u, '');
  const yearFirst = /^(?:(\d{4})[-./]|--)(\d{1,2})[-./]?(\d{1,2})$/u.exec(date);
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    return birthdayFrom(year, month, day);
  }
  const yearLast = /^(\d{1,2})([-./])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/u.exec(date);
  if (!yearLast) return undefined;
  const [, first, sign, second, year] = yearLast;
  const asDayMonth = birthdayFrom(year, second, first);
  const asMonthDay = birthdayFrom(year, first, second);
  return sign === '/' && monthFirst.has(country)
    ? (asMonthDay ?? asDayMonth)
    : (asDayMonth ?? (sign === '/' ? asMonthDay : undefined));
}

function birthdayFrom(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Birthday | undefined {
  const known = year?.length === 4 && Number(year) >= 1900;
  return birthday.safeParse({
    year: known ? Number(year) : null,
    month: Number(month),
    day: Number(day),
  }).data;
}
