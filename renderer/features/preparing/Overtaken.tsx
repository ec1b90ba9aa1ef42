import { useTranslation } from 'react-i18next';
import type { FollowUp } from '#contract/follow-ups.ts';
import { useDayFormat } from '../../days.ts';
import styles from './Prepare.module.css';

/** Somebody else has changed the plan meanwhile; planning again replaces theirs. */
export function Overtaken({ plan }: { plan: FollowUp }) {
  const { t } = useTranslation(['preparing', 'complaint-words']);
  const format = useDayFormat();
  const { dueOn, preparation } = plan;
  const theirs = [
    [format.short(dueOn), preparation?.time].filter(Boolean).join(', '),
    ...(preparation?.options ?? []).map(({ remedy }) => t(`complaint-words:remedy.${remedy}`)),
    preparation?.note.trim(),
  ];
  return (
    <div role="alert" className={styles.overtaken}>
      <p>{t('preparing:theirs')}</p>
      <p>{theirs.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
