import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '#contract/preferences.ts';
import { languageNames } from '../settings/languages.ts';
import { preferencesQuery } from '../settings/queries.ts';
import { useChangePreferences } from '../settings/use-change-preferences.ts';
import styles from './FirstSteps.module.css';

/** The system's language is chosen already; another one is spoken at once. */
export function LanguageStep({ onNext }: { onNext: () => void }) {
  const { t, i18n } = useTranslation('first-steps');
  const { data: preferences } = useQuery(preferencesQuery());
  const change = useChangePreferences();
  const chosen = preferences?.language ?? i18n.language;
  const title = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onNext();
  }

  return (
    <form className={styles.step} onSubmit={submit}>
      <h1 id={title} className={styles.title}>
        {t('language.title')}
      </h1>
      <p className={styles.text}>{t('language.text')}</p>
      <div ref={group} role="radiogroup" aria-labelledby={title} className={styles.choices}>
        {languages.map((language) => (
          <label key={language} className={styles.language}>
            <input
              type="radio"
              name="language"
              className={styles.radio}
              checked={language === chosen}
              onChange={() => void change({ language })}
            />
            <span lang={language}>{languageNames[language]}</span>
          </label>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" size="md">
          {t('next')}
        </Button>
      </div>
    </form>
  );
}
