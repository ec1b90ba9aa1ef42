import { Textarea } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Medium, media, type SettlingWay, settlingWays } from '#contract/complaint-words.ts';
import { Choice } from '../../../components/Choice.tsx';
import { DayInput } from '../../../components/DayInput.tsx';
import styles from './Steps.module.css';

/** A field beside its label, in line with rows of options. */
export function Row({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div>{children(id)}</div>
    </div>
  );
}

interface DayRowProps {
  label: string;
  value: string | null;
  past?: boolean;
  onChange: (day: string | null) => void;
}

export function DayRow({ label, ...field }: DayRowProps) {
  return <Row label={label}>{(id) => <DayInput id={id} {...field} />}</Row>;
}

interface WordsProps {
  label: string;
  value: string;
  /** It is needed and somebody wanted to go on without it. */
  missing?: boolean;
  rows?: number;
  onChange: (text: string) => void;
}

export function Words({ label, value, missing = false, rows = 2, onChange }: WordsProps) {
  const { t } = useTranslation('errors');
  return (
    <Textarea
      label={label}
      autosize
      minRows={rows}
      maxRows={10}
      maxLength={20_000}
      spellCheck={false}
      value={value}
      error={missing && value.trim() === '' ? t('fields.required') : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface MediumChoiceProps {
  label: string;
  value: Medium;
  onChange: (medium: Medium) => void;
}

export function MediumChoice({ label, value, onChange }: MediumChoiceProps) {
  const { t } = useTranslation('complaint-words');
  return (
    <div data-first>
      <Choice
        label={label}
        options={media.map((medium) => ({ value: medium, label: t(`medium.${medium}`) }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

interface WayChoiceProps {
  value: SettlingWay;
  onChange: (way: SettlingWay) => void;
}

export function WayChoice({ value, onChange }: WayChoiceProps) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  return (
    <Choice
      label={t('step.way')}
      options={settlingWays.map((way) => ({ value: way, label: t(`complaint-words:way.${way}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** Says what has to be chosen, for a row of options without an answer. */
export function ChoiceMissing() {
  const { t } = useTranslation('errors');
  return (
    <p role="alert" className={styles.missing}>
      {t('fields.required')}
    </p>
  );
}
