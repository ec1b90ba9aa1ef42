import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { intoView } from '../../components/into-view.ts';
import styles from './Playbooks.module.css';
import type { FaultyFile } from './use-playbook-files.ts';

/** What is wrong with a file, and where it stands in it. */
export function Faults({ faulty: { faults, total } }: { faulty: FaultyFile }) {
  const { t } = useTranslation('playbooks');
  return (
    <div role="alert" className={styles.faults} ref={intoView}>
      <IconAlertCircle size={20} aria-hidden className={styles.sign} />
      <div className={styles.wrong}>
        <p className={styles.name}>{t('faulty', { count: total })}</p>
        <ul className={styles.faultList}>
          {faults.map(({ kind, at, name }) => (
            <li key={`${kind} ${at} ${name}`}>
              {at !== '' && <code className={styles.place}>{at}</code>}
              {t(`fault.${kind}`, { name: name ?? '' })}
            </li>
          ))}
        </ul>
        {total > faults.length && <p>{t('more', { count: total - faults.length })}</p>}
      </div>
    </div>
  );
}
