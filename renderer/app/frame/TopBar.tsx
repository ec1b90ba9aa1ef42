import { Button } from '@mantine/core';
import { IconPhonePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { SafetyLight } from '../../features/backup/SafetyLight.tsx';
import { useNewCall } from '../../features/calls/use-new-call.ts';
import { CustomerSearch } from '../../features/customers/CustomerSearch.tsx';
import { ariaKeys } from '../../shortcuts.ts';
import { SignedIn } from './SignedIn.tsx';
import styles from './TopBar.module.css';

export function TopBar() {
  const { t } = useTranslation('frame');
  const newCall = useNewCall();
  return (
    <header className={styles.bar}>
      <div className={styles.search}>
        <CustomerSearch />
      </div>
      <div className={styles.end}>
        <ShortcutTooltip label={t('newCall')} shortcut="newCall">
          <Button
            className={styles.newCall ?? ''}
            aria-keyshortcuts={ariaKeys('newCall')}
            leftSection={<IconPhonePlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => void newCall()}
          >
            {t('newCall')}
          </Button>
        </ShortcutTooltip>
        <SafetyLight />
        <SignedIn />
      </div>
    </header>
  );
}
