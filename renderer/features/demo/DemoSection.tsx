import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languages } from '#contract/preferences.ts';
import { sessionQuery, shopQuery } from '../settings/queries.ts';
import { Section } from '../settings/Section.tsx';
import styles from './Demo.module.css';
import { demoRun } from './demo-run.ts';
import { RemoveDemo } from './RemoveDemo.tsx';

/** In the settings: the demo shop comes and goes. Only the owner can do either. */
export function DemoSection() {
  const { t, i18n } = useTranslation('demo');
  const { data: shop } = useQuery(shopQuery());
  const owner = useQuery(sessionQuery()).data?.role === 'owner';
  const { step } = demoRun.useState();
  const language = languages.find((known) => known === i18n.language) ?? 'en';
  if (!shop || !owner) return null;
  return (
    <Section title={t('title')}>
      <p>{t(shop.demo ? 'here' : 'about')}</p>
      {shop.demo ? (
        <div className={styles.start}>
          <RemoveDemo size="sm" />
        </div>
      ) : (
        <Button
          variant="default"
          className={styles.start ?? ''}
          loading={step === 'adding'}
          onClick={() => void demoRun.add(language)}
        >
          {t('add')}
        </Button>
      )}
    </Section>
  );
}
