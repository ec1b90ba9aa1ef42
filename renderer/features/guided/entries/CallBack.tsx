import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../components/DayInput.tsx';
import { addDays, today } from '../../../days.ts';
import { useFormat } from '../../../format.ts';
import { dayOf, momentOf, readTime, timeOf } from '../../../shop-clock.ts';
import { guideLetters } from '../letters.ts';
import { keyOf } from '../use-guide-keys.ts';
import styles from './CallBack.module.css';
import type { EntryProps } from './EntryField.tsx';

/** When we call again; a follow-up of that day comes with it. */
export function CallBack({ call, guide: { record, write } }: EntryProps) {
  const { t } = useTranslation('guided');
  const format = useFormat();
  const { callBackAt } = record;
  const [typed, setTyped] = useState<string | null>(null);
  const day = callBackAt === null ? addDays(today(), 1) : dayOf(callBackAt);
  const time = callBackAt === null ? '' : timeOf(callBackAt);
  const wrong = typed !== null && typed.trim() !== '' && readTime(typed) === undefined;

  function settle(at: string | null): void {
    const { outcome, followUp } = call.content;
    const note = at === null ? '' : t('callBack.note', { time: format.time(at) });
    write(
      { callBackAt: at },
      at === null
        ? { followUp: null }
        : {
            outcome: outcome ?? 'callBack',
            followUp: { ...followUp, dueOn: dayOf(at), note },
          },
    );
  }

  function type(text: string): void {
    setTyped(text);
    const read = readTime(text);
    if (read !== undefined) settle(momentOf(day, read));
    else if (text.trim() === '') settle(null);
  }

  return (
    <div className={styles.moment}>
      <TextInput
        label={t('callBack.time')}
        placeholder="15:30"
        autoComplete="off"
        inputMode="numeric"
        value={typed ?? time}
        error={wrong && t('callBack.wrong')}
        {...keyOf(guideLetters.fields)}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => !wrong && setTyped(null)}
      />
      <DayInput
        label={t('callBack.day')}
        value={day}
        onChange={(on) => {
          const read = readTime(typed ?? time);
          if (on !== null && read !== undefined) settle(momentOf(on, read));
        }}
      />
    </div>
  );
}
