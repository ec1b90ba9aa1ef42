// Shared by the features that reckon with days of the shop's calendar.

/** The date so many days after (YYYY-MM-DD); before, when negative. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
