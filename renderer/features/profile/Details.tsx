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
      <Entry label={t('customers:form.stage')}>{t(`customers:profile.stage.${stage}`)}</Entry>
      {birthday && (
        <Entry label={t('birthday.label')}>
          <BirthdayText birthday={birthday} />
        </Entry>
      )}
      {reasons.length > 0 && (
        <Entry label={t('customers:form.reasons')}>
          {reasons.map((reason) => t(`customers:profile.reason.${reason}`)).join(', ')}
        </Entry>
      )}
      {decisionStyle && (
        <Entry label={t('customers:form.decisionStyle')}>
          {t(`customers:profile.decisionStyle.${decisionStyle}`)}
        </Entry>
      )}
      {buyingStyle && (
        <Entry label={t('customers:form.buyingStyle')}>
          {t(`customers:profile.buyingStyle.${buyingStyle}`)}
        </Entry>
      )}
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
