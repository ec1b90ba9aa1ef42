/** "15:30", "15.30", "1530" or "15" on a day of the shop's calendar; undefined when it is none. */
export function momentOf(day: string, typed: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:.,\s]?(\d{2}))?$/u.exec(typed.trim());
  if (!parts) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hours, minutes).toISOString();
}

/** As it is typed: 09:05. */
export function timeOfDay(at: string): string {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join(':');
}
