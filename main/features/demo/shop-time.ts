/** The moment at which the shop's clock showed this day (YYYY-MM-DD) and time (HH:MM), in UTC. */
export function shopTime(date: string, time: string): string {
  // Without an offset it is read in the time zone of this computer, which is the shop's.
  return new Date(`${date}T${time}:00`).toISOString();
}
