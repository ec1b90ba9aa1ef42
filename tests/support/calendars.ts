import { type WorkCalendar, workCalendar } from '../../main/features/clocks/calendar.ts';

export const countries = ['PL', 'RU', 'UA', 'DE', 'GB', 'FR', 'GR'] as const;
export type Country = (typeof countries)[number];

const calendars = new Map<Country, WorkCalendar>();
for (const country of countries) calendars.set(country, await workCalendar(country));

export function calendarOf(country: Country): WorkCalendar {
  const calendar = calendars.get(country);
  if (!calendar) throw new Error(`no calendar of ${country}`);
  return calendar;
}
