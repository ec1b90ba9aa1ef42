import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import styles from './ProgressRail.module.css';

interface SkipReasonProps {
  /** The titles of what is left out, where that is not the step on the screen. */
  steps?: readonly string[];
  onSkip: (reason: string) => void;
  onCancel: () => void;
}

/** A required step is left out only with a reason, which is recorded. */
export function SkipReason({ steps, onSkip, onCancel }: SkipReasonProps) {
  const { t } = useTranslation(['guided', 'common']);
  const [reason, setReason] = useState('');

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() !== '') onSkip(reason.trim());
  }

  return (
    <form className={styles.skip} onSubmit={onSubmit}>
      <TextInput
        ref={focusOnMount}
        label={t('guided:skip.why')}
        description={steps?.join(', ')}
        maxLength={300}
        autoComplete="off"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.skipActions}>
        <Button type="submit" size="compact-sm" disabled={reason.trim() === ''}>
          {t('guided:skip.go')}
        </Button>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
