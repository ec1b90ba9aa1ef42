import { Button, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceFields } from '../settings/PlaceFields.tsx';
import type { FirstAnswers } from './answers.ts';
import styles from './FirstSteps.module.css';

interface ShopStepProps {
  answers: FirstAnswers;
  onChange: (answers: FirstAnswers) => void;
  onNext: () => void;
  onBack: () => void;
}

export function ShopStep({ answers, onChange, onNext, onBack }: ShopStepProps) {
  const { t } = useTranslation(['first-steps', 'common']);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onNext();
  }

  return (
    <form className={styles.step} onSubmit={submit}>
      <h1 className={styles.title}>{t('shop.title')}</h1>
      <p className={styles.text}>{t('shop.text')}</p>
      <div className={styles.fields}>
        <TextInput
          label={t('shop.name')}
          placeholder={t('shop.nameExample')}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          // The first thing to type on a page that was just turned to.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={answers.name}
          onChange={(event) => onChange({ ...answers, name: event.currentTarget.value })}
        />
        <PlaceFields value={answers} onChange={(place) => onChange({ ...answers, ...place })} />
        <TextInput
          label={t('shop.ownName')}
          description={t('shop.ownNameHint')}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          value={answers.ownName}
          onChange={(event) => onChange({ ...answers, ownName: event.currentTarget.value })}
        />
      </div>
      <div className={styles.buttons}>
        <Button variant="default" size="md" onClick={onBack}>
          {t('common:back')}
        </Button>
        <Button type="submit" size="md">
          {t('next')}
        </Button>
      </div>
    </form>
  );
}
