import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languages } from '#contract/preferences.ts';
import { shopQuery } from '../settings/queries.ts';
import { Section } from '../settings/Section.tsx';
import { useMay } from '../staff/use-may.ts';
import styles from './Demo.module.css';
import { demoRun } from './demo-run.ts';
import { RemoveDemo } from './RemoveDemo.tsx';

/** In the settings: the demo shop comes and goes. For those who may. */
export function DemoSection() {
  const { t, i18n } = useTranslation('demo');
  const { data: shop } = useQuery(shopQuery());
  const allowed = useMay('demo');
  const { step } = demoRun.useState();
  const language = languages.find((known) => known === i18n.language) ?? 'en';
  if (!shop || !allowed) return null;
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
