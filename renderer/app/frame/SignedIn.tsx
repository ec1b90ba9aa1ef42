import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { openChooser } from '../../features/staff/chooser-state.ts';
import { PersonDisc } from '../../features/staff/PersonDisc.tsx';
import { sessionQuery } from '../../features/staff/queries.ts';
import { usePersonName } from '../../features/staff/use-person-name.ts';
import { ariaKeys } from '../../shortcuts.ts';
import styles from './TopBar.module.css';

/** Who is at the counter, and the way to somebody else. */
export function SignedIn() {
  const { t } = useTranslation('frame');
  const nameOf = usePersonName();
  const { data: session } = useQuery(sessionQuery());
  if (!session) return null;
  const name = nameOf(session);
  return (
    <ShortcutTooltip label={t('signedIn', { name })} shortcut="people">
      <UnstyledButton
        className={styles.person ?? ''}
        aria-keyshortcuts={ariaKeys('people')}
        onClick={openChooser}
      >
        <PersonDisc name={name} colour={session.colour} />
        <span className="visually-hidden">{t('signedIn', { name })}</span>
        <span aria-hidden className={styles.name}>
          {name}
        </span>
      </UnstyledButton>
    </ShortcutTooltip>
  );
}
