import type { Complaint } from '#contract/complaints.ts';
import type { FollowUp } from '#contract/follow-ups.ts';
import type { PlaybookSummary } from '#contract/playbooks.ts';
import { mostPrepared, type Preparation } from '#contract/preparation.ts';
import type { Asked } from './paths.ts';

/** What stands on the sheet. */
export interface SheetInput {
  /** The planned call that it is about. */
  followUpId: string | null;
  dueOn: string;
  preparation: Preparation;
}

interface Beginning {
  followUp: FollowUp | undefined;
  complaint: Complaint | undefined;
  playbook: PlaybookSummary;
  /** On which one would ring, where nothing is planned yet. */
  dueOn: string;
}

/** What the sheet shows before anything is typed into it. */
export function startOf({ followUp, complaint, playbook, dueOn }: Beginning): SheetInput {
  return {
    followUpId: followUp?.id ?? null,
    dueOn: followUp?.dueOn ?? dueOn,
    preparation: followUp?.preparation
      ? ledBy(followUp.preparation, playbook)
      : {
          playbook: versionOf(playbook),
          complaintId: complaint?.id ?? null,
          time: null,
          likelyCauseId: complaint?.rootCauseId ?? null,
          options: complaint?.options.slice(0, mostPrepared) ?? [],
          ready: [],
          note: '',
        },
  };
}

/** What another version names to have at hand may be something else. */
export function ledBy(preparation: Preparation, playbook: PlaybookSummary): Preparation {
  const { key, version } = preparation.playbook;
  if (key === playbook.key && version === playbook.version) return preparation;
  return { ...preparation, playbook: versionOf(playbook), ready: [] };
}

const versionOf = ({ key, version }: PlaybookSummary) => ({ key, version });

/** Whether what was typed belongs to what the sheet is opened for. */
export function isAbout(typed: SheetInput, { followUpId, complaintId }: Asked): boolean {
  if (typed.followUpId !== (followUpId ?? null)) return false;
  return complaintId === undefined || complaintId === typed.preparation.complaintId;
}

/** What the sheet would have to be opened for to go on with what was typed. */
export function askedFor({ followUpId, preparation }: SheetInput): Asked {
  return followUpId === null
    ? { complaintId: preparation.complaintId ?? undefined }
    : { followUpId };
}
