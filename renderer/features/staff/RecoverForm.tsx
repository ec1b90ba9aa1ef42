import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffChoice } from '#contract/staff.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { useWork } from '../../components/use-work.ts';
import { useShortcut } from '../../shortcuts.ts';
import { recover } from './counter.ts';
import { isPin, PinInput } from './PinInput.tsx';
import styles from './Staff.module.css';

interface RecoverFormProps {
  heading: 'h1' | 'h2';
  person: StaffChoice;
  onBack: () => void;
}

/** For an owner who has forgotten the PIN and kept the code. */
export function RecoverForm({ heading: Heading, person, onBack }: RecoverFormProps) {
  const { t } = useTranslation('staff');
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [newPin, setNewPin] = useState('');
  const [problem, setProblem] = useState<'code' | 'pin' | null>(null);
  const { busy, error, run } = useWork();
  useShortcut('back', onBack);

  async function tryToRecover(): Promise<void> {
    const { outcome } = await recover(client, { id: person.id, code, newPin });
    setProblem(outcome === 'wrongCode' ? 'code' : null);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    if (isPin(newPin)) void run(tryToRecover);
    else setProblem('pin');
  }

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Heading className={styles.title}>{t('recover.title')}</Heading>
      <p>{t('recover.text')}</p>
      {error !== undefined && <ErrorMessage error={error} title={t('recover.failed')} />}
      <TextInput
        ref={focusOnMount}
        label={t('recover.code')}
        value={code}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        error={problem === 'code' && t('recover.wrong')}
        onChange={(event) => {
          setCode(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <PinInput
        label={t('recover.newPin')}
        description={t('pin.rule')}
        value={newPin}
        error={problem === 'pin' && t('pin.rule')}
        onChange={(typed) => {
          setNewPin(typed);
          setProblem(null);
        }}
      />
      <div className={styles.actions}>
        <Button type="submit" loading={busy}>
          {t('recover.submit')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onBack}>
          {t('recover.back')}
        </Button>
      </div>
    </form>
  );
}
