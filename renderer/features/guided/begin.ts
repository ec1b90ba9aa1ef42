import type { CallContent } from '#contract/calls.ts';
import type { Channel } from '#contract/channels.ts';
import type { Complaint } from '#contract/complaints.ts';
import { blankRecord, type GuidedPart, type TalkRecord } from '#contract/guided-call.ts';
import type { PlaybookSummary } from '#contract/playbooks.ts';
import type { Preparation } from '#contract/preparation.ts';

/** As many as a talk can hold. */
export const mostOptions = 3;

/** The one for complaints by this channel, or else by telephone. */
export function suggestedPlaybook(
  playbooks: readonly PlaybookSummary[],
  channel: Channel,
): PlaybookSummary | undefined {
  const forComplaints = playbooks.filter(({ kinds }) => kinds.join() === 'complaint');
  return (
    forComplaints.find(({ channels }) => channels.includes(channel)) ??
    forComplaints.find(({ channels }) => channels.includes('phone')) ??
    playbooks[0]
  );
}

/** The one by which a talk was prepared, in its latest version. */
export const preparedPlaybook = (
  playbooks: readonly PlaybookSummary[],
  { playbook }: Preparation,
): PlaybookSummary | undefined => playbooks.find(({ key }) => key === playbook.key);

/**
 * The beginning of a guided talk, with what is known of the complaint that it is about and what was
 * prepared; options that were prepared count before those of the complaint.
 */
export function newTalk(
  { key, version }: PlaybookSummary,
  complaint: Complaint | null = null,
  preparation: Preparation | null = null,
): GuidedPart {
  const known = complaint ? knownRecord(complaint) : blankRecord;
  return {
    playbook: { key, version },
    complaintId: complaint?.id ?? null,
    events: [],
    record: preparation ? preparedRecord(known, preparation) : known,
  };
}

function preparedRecord(known: TalkRecord, { options, likelyCauseId }: Preparation): TalkRecord {
  return { ...known, likelyCauseId, options: options.length > 0 ? options : known.options };
}

function knownRecord(complaint: Complaint): TalkRecord {
  const { account, kind, product, receipt, purchasedOn, buyer, sale } = complaint;
  const { demand, demandedAmount, options, nextUpdateOn } = complaint;
  return {
    ...blankRecord,
    account,
    kind,
    product,
    receipt,
    purchasedOn,
    buyer,
    sale,
    demand,
    demandedAmount,
    options: options.slice(0, mostOptions),
    nextUpdateOn,
  };
}

/** A running call that is led from now on; moods that were noted are its first. */
export function guidedFrom(content: CallContent, summary: PlaybookSummary, at: string) {
  const part = newTalk(summary);
  const moods = [content.moodStart, content.moodEnd].filter((mood) => mood !== null);
  return {
    kind: content.kind === 'enquiry' ? ('complaint' as const) : content.kind,
    guided: { ...part, events: moods.map((mood) => ({ at, did: 'mood' as const, mood })) },
  } satisfies Partial<CallContent>;
}

/** Nothing has happened in it and nothing was written down. */
export function isUntouched({ events, record }: GuidedPart): boolean {
  return (
    events.every(({ did }) => did === 'mood') &&
    JSON.stringify(record) === JSON.stringify(blankRecord)
  );
}
