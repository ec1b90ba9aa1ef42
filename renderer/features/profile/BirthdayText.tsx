import { useTranslation } from 'react-i18next';
import type { Birthday } from '#contract/customer-profile.ts';
import { nextBirthday, writeBirthday } from '../../birthday.ts';
import { today } from '../../days.ts';
import { useFormat } from '../../format.ts';
import styles from './Details.module.css';

/** In days: early enough for a card or a present. */
const soon = 7;

/** Day and month, with the age where the year is known; within a week, how soon it is. */
export function BirthdayText({ birthday }: { birthday: Birthday }) {
  const { t } = useTranslation('profile');
  const { locale } = useFormat();
  const { inDays, turns } = nextBirthday(birthday, today());
  const written = writeBirthday(birthday, locale);
  const when = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(inDays, 'day');
  const age = turns === null ? null : turns - 1;
  if (inDays <= soon) {
    return (
      <>
        {written}
        <span className={styles.soon}>
          {turns === null
            ? t('birthday.comes', { when })
            : t('birthday.turns', { count: turns, when })}
        </span>
      </>
    );
  }
  return age === null ? written : `${written} · ${t('birthday.age', { count: age })}`;
}
