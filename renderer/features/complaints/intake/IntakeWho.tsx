import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Caller } from '../../calls/Caller.tsx';
import { CallerSearch } from '../../calls/CallerSearch.tsx';
import { customerQuery } from '../../customers/queries.ts';
import { useCustomerName } from '../../customers/use-customer-name.ts';
import styles from './Intake.module.css';
import type { Intake } from './intake-content.ts';

interface IntakeWhoProps {
  intake: Intake;
  /** Nobody was chosen although it is time to. */
  missing: boolean;
  inputRef: Ref<HTMLInputElement>;
  onChange: (part: Partial<Intake>) => void;
}

/** A search until it is known whose complaint it is; then the person, with a way back to it. */
export function IntakeWho({ intake, missing, inputRef, onChange }: IntakeWhoProps) {
  const { t } = useTranslation(['calls', 'complaints']);
  const nameOf = useCustomerName();
  const { customerId, newCustomer, newCard } = intake;
  const { data: card } = useQuery({
    ...customerQuery(customerId ?? ''),
    enabled: customerId !== null,
  });
  const searchAgain = () => onChange({ customerId: null, newCard: false });

  if (customerId !== null) {
    return <Caller id={customerId} name={card ? nameOf(card) : ''} onChange={searchAgain} />;
  }
  if (newCard && newCustomer.trim() !== '') {
    return (
      <section aria-label={t('who.label')}>
        <div className={styles.newcomer}>
          <h3 className={styles.newcomerName}>{t('who.newCard', { text: newCustomer.trim() })}</h3>
          <Button variant="subtle" size="compact-sm" onClick={searchAgain}>
            {t('who.change')}
          </Button>
        </div>
        <p className={styles.hint}>{t('complaints:intake.whoHint')}</p>
      </section>
    );
  }
  return (
    <CallerSearch
      text={newCustomer}
      missing={missing}
      inputRef={inputRef}
      onText={(text) => onChange({ newCustomer: text })}
      onChoose={(id) => onChange({ customerId: id })}
      onNewCard={() => onChange({ newCard: true })}
    />
  );
}
