import type { TimelineEntry } from '#contract/timeline.ts';

export function idOf(entry: TimelineEntry): string {
  return recordOf(entry).id;
}

export function noteOf(entry: TimelineEntry): string {
  return recordOf(entry).note.trim();
}

function recordOf(entry: TimelineEntry): { id: string; note: string } {
  if (entry.type === 'contact') return entry.contact;
  return entry.type === 'observation' ? entry.observation : entry.followUp;
}

/** Longer than what is shown of it at first; see `.note[data-cut]`. */
export function isLong(note: string): boolean {
  return note.length > 420 || note.split('\n').length > 6;
}
