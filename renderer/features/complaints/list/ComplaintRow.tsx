import { useTranslation } from 'react-i18next';
import type { ComplaintRow as Row } from '#contract/complaints.ts';
import { type RowProps, SelectableRow } from '../../../components/SelectableRow.tsx';
import { useStaffName } from '../../customers/list/filter-parts.ts';
import { ClockChip } from '../ClockChip.tsx';
import { Marks } from '../Marks.tsx';
import { numberText, useComplaintWords } from '../use-complaint-words.ts';
import styles from './ComplaintRow.module.css';

const columns = ['number', 'name', 'kind', 'state', 'severity', 'due'] as const;

export function ComplaintRow(props: RowProps<Row>) {
  const { row, selectedId } = props;
  return (
    <SelectableRow {...props} className={styles.row}>
      {row ? (
        <Content complaint={row} beside={selectedId !== undefined} />
      ) : (
        <span className={styles.skeleton} />
      )}
    </SelectableRow>
  );
}

/** What stands in which column; each row says all of it itself. */
export function ColumnHeads() {
  const { t } = useTranslation('complaints');
  return (
    <div className={styles.heads} aria-hidden>
      {columns.map((column) => (
        <span key={column} className={styles[column]}>
          {t(`list.head.${column}`)}
        </span>
      ))}
    </div>
  );
}

function Content({ complaint, beside }: { complaint: Row; beside: boolean }) {
  const words = useComplaintWords();
  const staffName = useStaffName();
  const severity = words.severity(complaint);
  return (
    <>
      <span className={styles.number}>{numberText(complaint.number)}</span>
      <span className={styles.name}>
        <strong>{words.name(complaint)}</strong>
        <Marks {...complaint} bare={beside} />
      </span>
      <span className={styles.account}>{complaint.account}</span>
      <span className={styles.kind}>{words.kind(complaint)}</span>
      <span className={styles.product}>{complaint.product}</span>
      <span className={styles.state}>{words.state(complaint)}</span>
      <span className={styles.owner}>{words.owner(complaint, staffName)}</span>
      <span className={styles.severity}>{severity}</span>
      <span className={styles.due}>{complaint.due && <ClockChip due={complaint.due} />}</span>
    </>
  );
}
