import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../components/ShortcutTooltip.tsx';
import { ariaKeys } from '../../shortcuts.ts';
import { openHelp } from '../help/help-state.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';

export function KeysSection() {
  const { t } = useTranslation('settings');
  return (
    <Section title={t('keys.title')}>
      <p>{t('keys.text')}</p>
      <Button
        variant="default"
        className={styles.start ?? ''}
        aria-keyshortcuts={ariaKeys('keys')}
        rightSection={<Keys shortcut="keys" />}
        onClick={() => openHelp()}
      >
        {t('keys.show')}
      </Button>
    </Section>
  );
}
