import { SegmentedControl } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages, type Preferences, themes } from '#contract/shell.ts';
import { call } from '../../bridge.ts';
import { showError } from '../../components/toast.tsx';
import { preferencesQuery } from './queries.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';

/** Each in its own words, so that it is found by somebody who reads no other. */
const languageNames: Record<Language, string> = { en: 'English', pl: 'Polski', ru: 'Русский' };

export function LookSection() {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const { data: preferences } = useQuery(preferencesQuery());
  const change = async (changed: Partial<Preferences>) => {
    try {
      client.setQueryData(preferencesQuery().queryKey, await call('preferences.set', changed));
    } catch (error) {
      showError(error, t('preferencesFailed'));
    }
  };
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
