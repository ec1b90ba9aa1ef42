import { useQuery } from '@tanstack/react-query';
import type { FollowUp } from '#contract/follow-ups.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useTyped } from '../../components/typed-drafts.ts';
import { addDays, today } from '../../days.ts';
import { complaintQuery } from '../complaints/detail/queries.ts';
import { customerQuery } from '../customers/queries.ts';
import { openFollowUpsQuery } from '../follow-ups/queries.ts';
import { preparedPlaybook, suggestedPlaybook } from '../guided/begin.ts';
import { playbooksQuery } from '../playbooks/queries.ts';
import { isAbout, startOf } from './input.ts';
import { OtherSheet } from './OtherSheet.tsx';
import styles from './Prepare.module.css';
import { PrepareSheet } from './PrepareSheet.tsx';
import type { Asked } from './paths.ts';
import { placeOf, typedIn } from './use-sheet.ts';

interface PrepareScreenProps {
  customerId: string;
  asked: Asked;
}

/** Reads what the sheet begins with; of somebody with one open complaint it is about that. */
export function PrepareScreen({ customerId, asked }: PrepareScreenProps) {
  const card = useQuery(customerQuery(customerId));
  const playbooks = useQuery(playbooksQuery());
  const followUps = useQuery(openFollowUpsQuery({ customerId }));
  const [only, ...others] = card.data?.complaints ?? [];
  const guess = asked.followUpId === undefined && others.length === 0 ? only?.id : undefined;
  const complaintId = asked.complaintId ?? guess;
  const complaint = useQuery({
    ...complaintQuery(complaintId ?? ''),
    enabled: complaintId !== undefined,
  });
  const kept = useTyped(placeOf(customerId));
  const wanted = [card, playbooks, followUps, ...(complaintId === undefined ? [] : [complaint])];
  const failed = wanted.find(({ error }) => error !== null);
  if (failed) {
    return (
      <div className={styles.failed}>
        <ErrorMessage error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
  }
  if (!card.data || !playbooks.data || wanted.some(({ isPending }) => isPending)) return null;
  const typed = kept && typedIn(kept.content);
  const goesOn = typed !== undefined && isAbout(typed, asked);
  const followUp = goesOn
    ? followUps.data?.rows.find(({ id }) => id === typed.followUpId)
    : plannedFor(followUps.data?.rows ?? [], asked);
  const about = followUp ? { followUpId: followUp.id } : asked;
  if (typed && !goesOn && !isAbout(typed, about)) {
    return <OtherSheet card={card.data} typed={typed} />;
  }
  const prepared = followUp?.preparation;
  const playbook =
    (prepared && preparedPlaybook(playbooks.data, prepared)) ??
    suggestedPlaybook(playbooks.data, 'phone');
  if (!playbook) return null;
  const dueOn = addDays(today(), 1);
  return (
    <PrepareSheet
      key={followUp?.id ?? complaintId ?? customerId}
      card={card.data}
      followUp={followUp}
      playbooks={playbooks.data}
      start={startOf({ followUp, complaint: complaint.data, playbook, dueOn })}
    />
  );
}

/** What is planned already is not planned a second time. */
function plannedFor(rows: readonly FollowUp[], asked: Asked): FollowUp | undefined {
  const { followUpId, complaintId } = asked;
  if (followUpId !== undefined) return rows.find(({ id }) => id === followUpId);
  return rows.find(
    ({ preparation }) =>
      preparation !== null &&
      (complaintId === undefined || preparation.complaintId === complaintId),
  );
}
