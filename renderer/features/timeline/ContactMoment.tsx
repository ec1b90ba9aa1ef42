import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField.tsx';
import { readTime } from '../../shop-clock.ts';
import styles from './ContactForm.module.css';
import type { ContactInput } from './contact-input.ts';

interface ContactMomentProps {
  input: ContactInput;
  /** Somebody wanted to save, and this is no moment that has passed. */
  wrong: boolean;
  onChange: (part: Pick<ContactInput, 'day'> | Pick<ContactInput, 'time'>) => void;
}

/** When the contact took place. */
export function ContactMoment({ input: { day, time }, wrong, onChange }: ContactMomentProps) {
  const { t } = useTranslation(['timeline', 'errors', 'common']);
  const problem = readTime(time) === undefined ? t('errors:fields.invalid') : t('common:day.early');
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{t('contact.when')}</legend>
      <div className={styles.moment}>
        <DayField
          label={t('contact.day')}
          past
          value={day}
          onChange={(chosen) => onChange({ day: chosen })}
        />
        <TextInput
          aria-label={t('contact.time')}
          value={time}
          maxLength={5}
          autoComplete="off"
          spellCheck={false}
          error={wrong && problem}
          classNames={{ root: styles.timeRoot ?? '', input: styles.time ?? '' }}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
          onBlur={() => {
            const read = readTime(time) ?? time;
            if (read !== time) onChange({ time: read });
          }}
        />
      </div>
    </fieldset>
  );
}
