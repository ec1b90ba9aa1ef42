import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { backupPlanQuery, backupStatusQuery } from '../backup/queries.ts';
import { aboutQuery } from '../settings/queries.ts';
import styles from './RecoverySheet.module.css';

export function SheetPlaces() {
  const { t } = useTranslation('recovery');
  const { data: about } = useQuery(aboutQuery());
  const { data: plan } = useQuery(backupPlanQuery());
  const { data: status } = useQuery(backupStatusQuery());
  if (!about || !plan || !status) return null;
  const { dataFolder } = about;
  // As the program names it; the separator is that of the data folder.
  const separator = dataFolder.includes('\\') ? '\\' : '/';
  return (
    <>
      <h2>{t('sheet.where')}</h2>
      <ul className={styles.places}>
        <li>{t('sheet.own', { folder: `${dataFolder}${separator}backups` })}</li>
        <li>
          {plan.secondFolder === null
            ? t('sheet.noSecond')
            : t('sheet.second', { folder: plan.secondFolder })}
        </li>
        {status.last?.kind === 'byHand' && (
          <li>
            {t('sheet.byHand', {
              path: `${status.last.folder}${separator}${status.last.fileName}`,
            })}
          </li>
        )}
        <li>{t('sheet.data', { folder: dataFolder })}</li>
      </ul>
      <p>{t('sheet.elsewhere')}</p>
      <p className={styles.line} />
    </>
  );
}
