import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../shortcuts.ts';
import { Board } from './board/Board.tsx';
import styles from './ComplaintsScreen.module.css';
import { ComplaintDetail } from './detail/ComplaintDetail.tsx';
import { closeDetail, detailId } from './focus.ts';
import { NewComplaint } from './intake/NewComplaint.tsx';
import { ComplaintList } from './list/ComplaintList.tsx';

/** The register, beside it what is open; on a narrow window one at a time. The board is alone. */
export function ComplaintsScreen({ id }: { id: string | undefined }) {
  const { t } = useTranslation('complaints');
  useShortcut('back', closeDetail, id !== undefined && id !== 'board');
  if (id === 'board') return <Board />;
  return (
    <div className={styles.screen} data-open={id !== undefined || undefined}>
      <ComplaintList selectedId={id} />
      {id !== undefined && (
        <section id={detailId} tabIndex={-1} className={styles.detail} aria-label={t('detail')}>
          {id === 'new' ? <NewComplaint /> : <ComplaintDetail key={id} id={id} />}
        </section>
      )}
    </div>
  );
}
