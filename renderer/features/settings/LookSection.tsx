import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, themes } from '#contract/preferences.ts';
import { languageNames } from './languages.ts';
import { preferencesQuery } from './queries.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';
import { useChangePreferences } from './use-change-preferences.ts';

export function LookSection() {
  const { t } = useTranslation('settings');
  const { data: preferences } = useQuery(preferencesQuery());
  const change = useChangePreferences();
  if (!preferences) return null;
  return (
    <Section title={t('look.title')}>
      <Choice
        label={t('look.language')}
        value={preferences.language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(language) => void change({ language })}
      />
      <Choice
        label={t('look.theme')}
        value={preferences.theme}
        options={themes.map((value) => ({ value, label: t(`look.${value}`) }))}
        onChange={(theme) => void change({ theme })}
      />
    </Section>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        className={styles.choice ?? ''}
        value={value}
        data={options}
        onChange={onChange}
      />
    </div>
  );
}
