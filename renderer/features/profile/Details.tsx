import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { BirthdayText } from './BirthdayText.tsx';
import styles from './Details.module.css';

/** What the card says beside how to reach the customer. */
export function Details({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['profile', 'customers']);
  const { birthday, reasons, decisionStyle, buyingStyle, stage, note } = card;
  return (
    <>
      <Entry label={t('stage.label')}>{t(`stage.${stage}`)}</Entry>
      {birthday && (
        <Entry label={t('birthday.label')}>
          <BirthdayText birthday={birthday} />
        </Entry>
      )}
      {reasons.length > 0 && (
        <Entry label={t('reasons.label')}>
          {reasons.map((reason) => t(`reasons.${reason}`)).join(', ')}
        </Entry>
      )}
      {decisionStyle && <Entry label={t('decision.label')}>{t(`decision.${decisionStyle}`)}</Entry>}
      {buyingStyle && <Entry label={t('buying.label')}>{t(`buying.${buyingStyle}`)}</Entry>}
      {note !== '' && (
        <Entry label={t('customers:card.note')}>
          <span className={styles.lines}>{note}</span>
        </Entry>
      )}
    </>
  );
}

export function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
