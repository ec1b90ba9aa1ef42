import { Button } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Section } from '../settings/Section.tsx';
import styles from './Rules.module.css';

/** In the settings: the way to the rules. */
export function RulesSection() {
  const { t } = useTranslation('rules');
  return (
    <Section title={t('title')}>
      <p>{t('about')}</p>
      <Button
        component={Link}
        href="/settings/rules"
        variant="default"
        className={styles.start ?? ''}
        leftSection={<IconAdjustments size={18} stroke={1.75} aria-hidden />}
      >
        {t('open')}
      </Button>
    </Section>
  );
}
