import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayFormat } from '../../days.ts';
import { Group } from './Group.tsx';
import styles from './Rules.module.css';
import { readTime, type TypedHours, type Weekday, weekdays } from './rules-form.ts';
import type { RulesFields } from './use-rules-form.ts';

/** A Monday; the six days after it lend the others their names. */
const someWeek = '2026-03-0';
const mostSpans = 6;

/** When the shop is open, weekday by weekday; a day can have a break or be closed. */
export function HourGroup(fields: RulesFields) {
  const { t } = useTranslation('rules');
  return (
    <Group title={t('hours.title')} about={t('hours.about')}>
      <ul className={styles.week}>
        {weekdays.map((day) => (
          <li key={day} className={styles.weekday}>
            <DayHours {...fields} day={day} />
          </li>
        ))}
      </ul>
    </Group>
  );
}

function DayHours({ form, change, isWrong, day }: RulesFields & { day: Weekday }) {
  const { t } = useTranslation('rules');
  const format = useDayFormat();
  const name = format.weekday(`${someWeek}${Number(day) + 1}`);
  const spans = form.openingHours[day];
  const set = (next: readonly TypedHours[]) =>
    change({ openingHours: { ...form.openingHours, [day]: next } });
  const put = (index: number, part: Partial<TypedHours>) =>
    set(spans.map((span, place) => (place === index ? { ...span, ...part } : span)));
  const path = `openingHours.${day}`;
  const wrong = spans.some((_span, index) =>
    ['', '.from', '.to'].some((end) => isWrong(`${path}.${index}${end}`)),
  );

  function add(): void {
    const last = spans.at(-1);
    set([...spans, last ? { from: last.to, to: '' } : { from: '09:00', to: '17:00' }]);
  }

  return (
    <>
      <span className={styles.dayName}>{name}</span>
      <div className={styles.spans}>
        {spans.length === 0 && <span className={styles.closed}>{t('hours.closed')}</span>}
        {spans.map(({ from, to }, index) => (
          // A span has nothing of its own to be told apart by but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className={styles.span}>
            {(['from', 'to'] as const).map((end) => (
              <Fragment key={end}>
                {end === 'to' && <span aria-hidden className={styles.dash} />}
                <TextInput
                  aria-label={t(`hours.${end}`, { day: name })}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={5}
                  className={styles.time ?? ''}
                  value={end === 'from' ? from : to}
                  error={isWrong(`${path}.${index}`) || isWrong(`${path}.${index}.${end}`)}
                  onChange={(event) => put(index, { [end]: event.currentTarget.value })}
                  onBlur={(event) => put(index, { [end]: readTime(event.currentTarget.value) })}
                />
              </Fragment>
            ))}
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              className={styles.tool ?? ''}
              aria-label={t('hours.removeOf', { day: name, from, to })}
              title={t('hours.removeOf', { day: name, from, to })}
              onClick={() => set(spans.filter((_span, place) => place !== index))}
            >
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </span>
        ))}
        {spans.length < mostSpans && (
          <Button
            variant="subtle"
            className={styles.tool ?? ''}
            aria-label={t('hours.addOf', { day: name })}
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={add}
          >
            {t('hours.add')}
          </Button>
        )}
        {wrong && (
          <p role="alert" className={styles.wrong}>
            {t('problem.hours')}
          </p>
        )}
      </div>
    </>
  );
}
