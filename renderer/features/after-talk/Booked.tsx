import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AfterTalk } from '#contract/after-talk.ts';
import { Day } from '../../components/Day.tsx';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { step } from '../../components/steps.ts';
import { useDayFormat } from '../../days.ts';
import { FollowUpFields } from '../follow-ups/FollowUpFields.tsx';
import styles from './After.module.css';
import { afterLetters } from './letters.ts';
import { Part } from './Part.tsx';
import type { After } from './use-after.ts';
import { keyOf } from './use-button-keys.ts';

interface BookedProps {
  talk: AfterTalk;
  after: After;
}

/** What the customer waits for from now on, and when one asks how it went. */
export function Booked({ talk, after: { input, change } }: BookedProps) {
  const { t } = useTranslation('after-talk');
  const { followUps, promises, complaint } = talk;
  const nextUpdateOn = complaint?.nextUpdateOn ?? null;
  const waited = [
    ...promises.map(({ id, what, dueOn }) => ({ id, what, dueOn })),
    ...(nextUpdateOn === null
      ? []
      : [{ id: 'nextUpdate', what: t('booked.nextUpdate'), dueOn: nextUpdateOn }]),
    ...followUps.map(({ id, note, dueOn }) => ({ id, what: note || t('booked.again'), dueOn })),
  ];
  return (
    <Part title={t('booked.title')}>
      {waited.length > 0 && (
        <ul className={styles.waited}>
          {waited.map(({ id, what, dueOn }) => (
            <li key={id}>
              <span>{what}</span>
              <Day day={dueOn} />
            </li>
          ))}
        </ul>
      )}
      {followUps.length === 0 &&
        (input.followUp === null ? (
          <Proposed
            day={talk.proposedOn}
            onBook={(dueOn) => change({ followUp: { dueOn, note: t('booked.note') } })}
          />
        ) : (
          <FollowUpFields value={input.followUp} onChange={(followUp) => change({ followUp })} />
        ))}
    </Part>
  );
}

function Proposed({ day, onBook }: { day: string; onBook: (day: string) => void }) {
  const { t } = useTranslation('after-talk');
  const format = useDayFormat();
  return (
    <div className={styles.proposed}>
      <p className={styles.hint}>{t('booked.none')}</p>
      <Button
        {...step}
        {...keyOf(afterLetters.followUp)}
        variant="light"
        title={format.full(day)}
        leftSection={<IconCalendarPlus size={18} stroke={1.75} aria-hidden />}
        rightSection={
          <span aria-hidden>
            <KeyCap label={afterLetters.followUp} />
          </span>
        }
        onClick={() => onBook(day)}
      >
        {t('booked.book', { day: format.short(day) })}
      </Button>
    </div>
  );
}
