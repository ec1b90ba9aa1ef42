import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Backup.module.css';
import { PassphraseInput } from './PassphraseInput.tsx';

interface PassphraseFormProps {
  /** Of the file. */
  name: string;
  /** The one before did not fit. */
  wrong: boolean;
  /** What the button says. */
  action: string;
  onSubmit: (passphrase: string) => void;
  cancel?: { label: string; onCancel: () => void };
}

/** Asks for the passphrase of a backup. */
export function PassphraseForm({ name, wrong, action, onSubmit, cancel }: PassphraseFormProps) {
  const { t } = useTranslation(['backup', 'errors']);
  const [passphrase, setPassphrase] = useState('');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (passphrase !== '') onSubmit(passphrase);
  }

  return (
    <form className={styles.outcome} onSubmit={submit}>
      <PassphraseInput
        label={t('locked.title', { name })}
        {...(wrong ? {} : { description: t('errors:backup.needsPassphrase') })}
        error={wrong && t('errors:backup.wrongPassphrase')}
        value={passphrase}
        takesFocus
        onChange={setPassphrase}
      />
      <div className={styles.actions}>
        <Button type="submit">{action}</Button>
        {cancel && (
          <Button variant="default" onClick={cancel.onCancel}>
            {cancel.label}
          </Button>
        )}
      </div>
    </form>
  );
}
