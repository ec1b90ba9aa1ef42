import { TextInput, Tooltip } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format.ts';
import styles from './CallTimer.module.css';
import { secondsFromText } from './talk-length.ts';
import type { TalkTime } from './use-talk-time.ts';

function takeOver(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Counts, and can be corrected before the call is saved. */
export function CallTimer({ talk, startedAt }: { talk: TalkTime; startedAt: string }) {
  const { t } = useTranslation('calls');
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shown = format.duration(talk.seconds);

  function finish(text: string | null) {
    const seconds = text === null ? undefined : secondsFromText(text);
    if (seconds !== undefined) talk.set(seconds);
    setTyped(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    finish(event.key === 'Enter' ? typed : null);
    requestAnimationFrame(() => button.current?.focus());
  }

  if (typed !== null) {
    return (
      <TextInput
        aria-label={t('timerField')}
        value={typed}
        ref={takeOver}
        error={typed !== '' && secondsFromText(typed) === undefined}
        classNames={{ root: styles.field ?? '', input: styles.input ?? '' }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => finish(typed)}
        onKeyDown={onKeyDown}
      />
    );
  }
  return (
    <Tooltip label={t('timerHint', { when: format.date(startedAt) })}>
      <button ref={button} type="button" className={styles.timer} onClick={() => setTyped(shown)}>
        {/* A timer's role keeps screen readers from announcing every second. */}
        <time role="timer" aria-label={t('timer')} dateTime={`PT${talk.seconds}S`}>
          {shown}
        </time>
      </button>
    </Tooltip>
  );
}
