import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueItem } from '#contract/due.ts';
import { Choice } from '../../components/Choice.tsx';
import { DayField } from '../../components/DayField.tsx';
import { callErrorOf, ErrorMessage } from '../../components/ErrorMessage.tsx';
import { step } from '../../components/steps.ts';
import { useTypedInput } from '../../components/use-typed-input.ts';
import { addDays, today } from '../../days.ts';
import { ariaKeys, matches } from '../../shortcuts.ts';
import styles from './Due.module.css';
import { useDueActions } from './use-due-actions.ts';

const distances = { tomorrow: 1, inThreeDays: 3, nextWeek: 7 } as const;
const quick = ['tomorrow', 'inThreeDays', 'nextWeek', 'another'] as const;

interface SnoozeInput {
  day: (typeof quick)[number];
  on: string;
  reason: string;
}

interface SnoozeFormProps {
  item: DueItem;
  onDone: () => void;
}

/** Until when and why; what was typed is kept when it closes. */
export function SnoozeForm({ item, onDone }: SnoozeFormProps) {
  const { t } = useTranslation(['due', 'follow-ups', 'errors']);
  const { snooze } = useDueActions(item);
  const { input, change, drop } = useTypedInput<SnoozeInput>(
    { subjectId: item.id, form: `snooze:${item.type}` },
    { day: 'tomorrow', on: addDays(today(), 2), reason: '' },
  );
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const until = input.day === 'another' ? input.on : addDays(today(), distances[input.day]);
  const noReason = input.reason.trim() === '';
  // The shop's day may have begun before that of this computer; the engine knows.
  const refused = callErrorOf(error).fields?.['until'] !== undefined;
  const tooEarly = until <= today();

  async function save(): Promise<void> {
    setTried(true);
    if (noReason || tooEarly || saving) return;
    setSaving(true);
    setError(undefined);
    try {
      await snooze(until, input.reason);
      drop();
      onDone();
    } catch (failure) {
      setError(failure);
      setSaving(false);
    }
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void save();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!matches('save', event.nativeEvent)) return;
    event.preventDefault();
    void save();
  }

  return (
    // The key works wherever in the form the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className={styles.form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {error !== undefined && !refused && <ErrorMessage error={error} title={t('snooze.failed')} />}
      <TextInput
        label={t('snooze.reason')}
        description={t('snooze.reasonHint')}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={input.reason}
        error={tried && noReason && t('errors:fields.required')}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <div>
        <p className={styles.label} aria-hidden>
          {t('snooze.until')}
        </p>
        <Choice
          label={t('snooze.until')}
          bare="label"
          value={input.day}
          options={quick.map((day) => ({
            value: day,
            label: day === 'nextWeek' ? t('snooze.nextWeek') : t(`follow-ups:quick.${day}`),
          }))}
          onChange={(day) => change({ day })}
        />
      </div>
      {input.day === 'another' && (
        <DayField label={t('snooze.until')} value={input.on} onChange={(on) => change({ on })} />
      )}
      {(tooEarly || refused) && (
        <p role="alert" className={styles.wrong}>
          {t('snooze.later')}
        </p>
      )}
      <Button
        {...step}
        type="submit"
        loading={saving}
        className={styles.start ?? ''}
        aria-keyshortcuts={ariaKeys('save')}
      >
        {t('snooze.do')}
      </Button>
    </form>
  );
}
