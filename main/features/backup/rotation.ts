/** A backup that the program made by itself, with the local day on which it did. */
export interface Dated {
  /** ISO 8601 in UTC. */
  madeAt: string;
  /** YYYY-MM-DD in the shop's time. */
  day: string;
}

const kept = { today: 3, days: 7, weeks: 4, months: 12 };
const keptSafetyCopies = 5;

/**
 * Which backups to keep: the last three of today, and the newest of each of the last seven days,
 * four weeks (from Monday, ISO 8601) and twelve months that have one. Counting those that have one,
 * as restic and Borg do, leaves a shop that was closed for a month with as many as any other.
 */
export function backupsToKeep<Backup extends Dated>(
  backups: readonly Backup[],
  today: string,
): Set<Backup> {
  const newestFirst = byAge(backups);
  // A clock that was wrong makes backups of days to come; they are as good as those of today.
  const ofToday = newestFirst.filter(({ day }) => day >= today).slice(0, kept.today);
  return new Set([
    ...ofToday,
    ...newestOfEach(newestFirst, ({ day }) => day, kept.days),
    ...newestOfEach(newestFirst, ({ day }) => mondayBefore(day), kept.weeks),
    ...newestOfEach(newestFirst, ({ day }) => day.slice(0, 7), kept.months),
  ]);
}

/** Of the copies from before something: the newest few of one kind, however old they are. */
export function safetyCopiesToKeep<Backup extends Pick<Dated, 'madeAt'>>(
  backups: readonly Backup[],
): Set<Backup> {
  return new Set(byAge(backups).slice(0, keptSafetyCopies));
}

/** The newest first. */
function byAge<Backup extends Pick<Dated, 'madeAt'>>(backups: readonly Backup[]): Backup[] {
  return backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

function newestOfEach<Backup>(
  newestFirst: readonly Backup[],
  periodOf: (backup: Backup) => string,
  most: number,
): Backup[] {
  const newest = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const period = periodOf(backup);
    if (!newest.has(period)) newest.set(period, backup);
  }
  return [...newest.values()].slice(0, most);
}

function mondayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
