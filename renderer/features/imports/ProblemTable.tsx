import { useTranslation } from 'react-i18next';
import type { ImportCheck } from '#contract/imports.ts';
import { useFormat } from '../../format.ts';
import type { Chosen } from './import-run.ts';
import styles from './ProblemTable.module.css';
import { SaveProblems } from './SaveProblems.tsx';

interface ProblemTableProps {
  chosen: Chosen;
  outcome: ImportCheck;
}

/** What cannot be added, so that it can be corrected in the file. */
export function ProblemTable({ chosen, outcome }: ProblemTableProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { problems, failed } = outcome;
  return (
    <section aria-labelledby="import-problems" className={styles.problems}>
      <div>
        <h2 id="import-problems" className={styles.title}>
          {t('problems.title')}
        </h2>
        <p className={styles.hint}>{t('problems.hint')}</p>
      </div>
      <SaveProblems chosen={chosen} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.line}>
              {t('problems.line')}
            </th>
            <th scope="col">{t('problems.reason')}</th>
            <th scope="col">{t('problems.text')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, problem, text }) => (
            <tr key={line}>
              <td className={styles.line}>{format.number(line)}</td>
              <td>{t(`problems.${problem}`)}</td>
              <td className={styles.text}>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {failed > problems.length && (
        <p className={styles.hint}>{t('problems.first', { count: problems.length })}</p>
      )}
    </section>
  );
}
