import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Output } from '#contract/index.ts';
import { ListSection, NothingYet } from '../../components/ListSection.tsx';
import { useDayFormat } from '../../days.ts';
import styles from './Today.module.css';
import { useSomebody } from './use-somebody.ts';

interface BirthdaysProps {
  birthdays: Output<'today.get'>['birthdays'];
  today: string;
}

export function Birthdays({ birthdays, today }: BirthdaysProps) {
  const { t } = useTranslation('today');
  const format = useDayFormat();
  const somebody = useSomebody();
  return (
    <ListSection title={t('birthdays.title')}>
      {birthdays.length === 0 && <NothingYet>{t('birthdays.empty')}</NothingYet>}
      <ul className={styles.list}>
        {birthdays.map(({ on, turning, ...person }) => (
          <li key={person.customerId}>
            <Link href={`/customers/${person.customerId}`} className={styles.row}>
              <span className={styles.name}>{somebody(person)}</span>
              <span className={styles.when} data-today={on === today || undefined}>
                {format.short(on, today)}
              </span>
              {turning !== null && (
                <span className={styles.below}>{t('birthdays.turning', { count: turning })}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </ListSection>
  );
}
