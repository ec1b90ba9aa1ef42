import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffChoice } from '#contract/staff.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useWork } from '../../components/use-work.ts';
import { useShortcut } from '../../shortcuts.ts';
import { enter } from './counter.ts';
import { PersonDisc } from './PersonDisc.tsx';
import { isPin, PinInput } from './PinInput.tsx';
import styles from './Staff.module.css';
import { useCountdown } from './use-countdown.ts';
import { usePersonName } from './use-person-name.ts';

interface PinFormProps {
  heading: 'h1' | 'h2';
  person: StaffChoice;
  onBack: () => void;
  onRecover: () => void;
}

export function PinForm({ heading: Heading, person, onBack, onRecover }: PinFormProps) {
  const { t } = useTranslation(['staff', 'common']);
  const client = useQueryClient();
  const nameOf = usePersonName();
  const [digits, setDigits] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, error, run } = useWork();
  const { left, start } = useCountdown();
  useShortcut('back', onBack);

  async function tryToEnter(): Promise<void> {
    const answer = await enter(client, person.id, digits);
    if (answer.outcome === 'entered') return;
    setWrong(answer.outcome === 'wrongPin');
    setDigits('');
    start(answer.waitSeconds);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy || left > 0) return;
    if (isPin(digits)) void run(tryToEnter);
    else setWrong(true);
  }

  return (
    <form
      className={styles.form}
      aria-label={t('pin.of', { name: nameOf(person) })}
      noValidate
      onSubmit={submit}
    >
      <div className={styles.asked}>
        <PersonDisc name={nameOf(person)} colour={person.colour} />
        <Heading className={styles.title}>{nameOf(person)}</Heading>
      </div>
      {error !== undefined && <ErrorMessage error={error} title={t('enterFailed')} />}
      <PinInput
        first
        label={t('pin.label')}
        value={digits}
        error={wrong && t('pin.wrong')}
        onChange={(typed) => {
          setDigits(typed);
          setWrong(false);
        }}
      />
      <output className={styles.wait}>
        {left > 0 && t('pin.wait', { time: asMinutes(left) })}
      </output>
      <div className={styles.actions}>
        <Button type="submit" loading={busy} disabled={left > 0}>
          {t('enter')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onBack}>
          {t('others')}
        </Button>
      </div>
      {person.role === 'owner' ? (
        <Button
          variant="subtle"
          size="compact-md"
          className={styles.start ?? ''}
          onClick={onRecover}
        >
          {t('forgotten.owner')}
        </Button>
      ) : (
        <p className={styles.muted}>{t('forgotten.staff')}</p>
      )}
    </form>
  );
}

/** As 0:05 or 14:59. */
function asMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
