import { IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../features/staff/queries.ts';
import styles from './TopBar.module.css';

/** Who is at the counter: by name, or by role until somebody gave a name. */
export function SignedIn() {
  const { t } = useTranslation('frame');
  const { data: session } = useQuery(sessionQuery());
  if (!session) return null;
  const name = session.name || t(`roles.${session.role}`);
  return (
    <p className={styles.person} title={t('signedIn', { name })}>
      <IconUser size={18} stroke={1.75} aria-hidden />
      <span className={styles.name}>{name}</span>
    </p>
  );
}
