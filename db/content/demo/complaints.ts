import type { ComplaintOption } from '#contract/complaint-input.ts';
import { addDays, openDayAfter, openDayBefore } from './calendar.ts';
import type { ComplaintSource, CourseLine } from './complaint-source.ts';
import type { Writing } from './contacts.ts';
import type { Draft } from './drafts.ts';
import type { DemoComplaint } from './types.ts';

/** A minute after another one: what happens on one day happens in order. */
const firstHour = 9;
const lastHour = 16;

/** The complaints of the demo shop on the days of its year, in the order in which they came. */
export function dateComplaints(
  { source, year, chance }: Writing,
  drafts: readonly Draft[],
  readPrice: ReadPrice,
): DemoComplaint[] {
  const ordinary = drafts.flatMap(({ story }, place) => (story === null ? [place] : []));

  function personOf({ of }: ComplaintSource): number {
    const place =
      typeof of === 'number'
        ? (ordinary[of] ?? -1)
        : drafts.findIndex(({ story }) => story?.key === of);
    if (place < 0) throw new Error(`A complaint of nobody: ${of}`);
    return place;
  }

  return source.complaints
    .map(({ of, daysAgo, course, promises, planned, ...complaint }) => {
      const first = openDayBefore(year, addDays(year.today, -daysAgo));
      // A day that is closed is made up for before, but never before the first.
      const on = (day: number) => {
        const date = openDayBefore(year, addDays(first, day));
        return date < first ? first : date;
      };
      const hour = chance.between(firstHour, lastHour);
      return {
        ...complaint,
        person: personOf({ of, daysAgo, course, promises, ...complaint }),
        date: first,
        time: `${`${hour}`.padStart(2, '0')}:${chance.between(10, 30)}`,
        course: course.map((line) => ({ ...priced(line, readPrice), date: on(line.day) })),
        promises: promises.map(({ day, what, within, kept }) => ({
          date: on(day),
          what,
          dueOn: on(day + within),
          keptOn: kept === null ? null : on(kept),
        })),
        planned: planned
          ? {
              ...planned,
              options: pricedOptions(planned.options, readPrice),
              dueOn: openDayAfter(year, addDays(year.today, 1)),
            }
          : null,
      };
    })
    .toSorted((one, other) => one.date.localeCompare(other.date));
}

type ReadPrice = (amount: number) => number;

function priced(line: CourseLine, readPrice: ReadPrice): CourseLine {
  if (line.do === 'decide') return { ...line, cost: readPrice(line.cost) };
  if (line.do === 'talk') return { ...line, options: pricedOptions(line.options, readPrice) };
  return line;
}

const pricedOptions = (options: readonly ComplaintOption[], readPrice: ReadPrice) =>
  options.map((option) => ({ ...option, cost: readPrice(option.cost) }));
