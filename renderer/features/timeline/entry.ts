import type { TimelineEntry } from '#contract/timeline.ts';

export function idOf(entry: TimelineEntry): string {
  return recordOf(entry).id;
}

export function noteOf(entry: TimelineEntry): string {
  return recordOf(entry).note.trim();
}

/** What it is and what it says in somebody's words. */
function recordOf(entry: TimelineEntry): { id: string; note: string } {
  switch (entry.type) {
    case 'contact':
      return entry.contact;
    case 'observation':
      return entry.observation;
    case 'followUp':
      return entry.followUp;
    case 'complaint':
      return { id: entry.complaint.id, note: entry.complaint.account };
    default:
      return { id: entry.promise.id, note: entry.promise.what };
  }
}

/** Longer than what is shown of it at first; see `.note[data-cut]`. */
export function isLong(note: string): boolean {
  return note.length > 420 || note.split('\n').length > 6;
}
