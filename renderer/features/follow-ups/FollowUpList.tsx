import type { FollowUp } from '#contract/follow-ups.ts';
import dated from '../../components/DatedRow.module.css';
import { FollowUpRow } from './FollowUpRow.tsx';
import { PlannedRow } from './PlannedRow.tsx';

interface FollowUpListProps {
  followUps: readonly FollowUp[];
  /** Off on the card of the customer, where it is plain. */
  withCustomer?: boolean;
}

export function FollowUpList({ followUps, withCustomer = true }: FollowUpListProps) {
  return (
    <div className={dated.frame}>
      <ul className={dated.list}>
        {followUps.map((followUp) => (
          <li key={followUp.id}>
            {followUp.preparation ? (
              <PlannedRow
                followUp={followUp}
                preparation={followUp.preparation}
                withCustomer={withCustomer}
              />
            ) : (
              <FollowUpRow followUp={followUp} withCustomer={withCustomer} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
