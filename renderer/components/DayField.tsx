import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/pl';
import 'dayjs/locale/ru';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDay, parsePastDay, today, useDayFormat } from '../days.ts';
import styles from './DayField.module.css';
import { usePopover } from './use-popover.ts';

interface DayFieldProps {
  label: string;
  /** YYYY-MM-DD */
  value: string;
  onChange: (day: string) => void;
  /** For what has happened: no day after today. */
  past?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** A day, typed as people write it or picked from a month; the weekday stands beside it. */
export function DayField({ label, value, onChange, past, inputRef }: DayFieldProps) {
  const { t, i18n } = useTranslation('common');
  const format = useDayFormat();
  const popover = usePopover();
  const [typed, setTyped] = useState<string | null>(null);
  const read = past ? parsePastDay : parseDay;
  const meant = typed === null ? value : read(typed, format.locale, today());
  const early = past === true && meant !== undefined && meant > today();
  const wrong = meant === undefined || early;

  function onType(text: string) {
    setTyped(text);
    const day = read(text, format.locale, today());
    if (day !== undefined && !(past && day > today())) onChange(day);
  }

  function pick(day: string | null) {
    popover.close();
    setTyped(null);
    if (day !== null) onChange(day);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      popover.open();
    }
  }

  return (
    <div className={styles.field}>
      <Popover
        {...popover.props}
        position="top-start"
        radius="md"
        hideDetached={false}
        trapFocus
        withRoles={false}
        withinPortal={false}
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <TextInput
            ref={inputRef}
            aria-label={label}
            value={typed ?? format.numeric(value)}
            error={wrong}
            autoComplete="off"
            spellCheck={false}
            classNames={{ root: styles.root ?? '', input: styles.input ?? '' }}
            rightSection={
              <ActionIcon
                variant="subtle"
                color="gray"
                tabIndex={-1}
                aria-label={t('day.pick')}
                aria-haspopup="dialog"
                aria-expanded={popover.opened}
                onClick={popover.toggle}
              >
                <IconCalendar size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            }
            onChange={(event) => onType(event.currentTarget.value)}
            onBlur={() => setTyped(null)}
            onKeyDown={onKeyDown}
          />
        </Popover.Target>
        <Popover.Dropdown
          {...popover.dropdown}
          role="dialog"
          aria-label={t('day.pick')}
          className={styles.dropdown ?? ''}
        >
          <DatePicker
            value={value}
            defaultDate={value}
            {...(past && { maxDate: today() })}
            locale={i18n.language === 'en' ? 'en-gb' : i18n.language}
            firstDayOfWeek={1}
            hideOutsideDates
            ariaLabels={{
              nextMonth: t('day.nextMonth'),
              previousMonth: t('day.previousMonth'),
            }}
            onChange={pick}
          />
        </Popover.Dropdown>
      </Popover>
      <span className={styles.weekday} data-wrong={wrong || undefined} role="status">
        {meant === undefined ? t('day.unknown') : early ? t('day.early') : format.weekday(meant)}
      </span>
    </div>
  );
}
