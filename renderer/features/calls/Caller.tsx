import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { formatPhone, useFormat } from '../../format.ts';
import { customerQuery } from '../customers/queries.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import styles from './Caller.module.css';

interface CallerProps {
  id: string;
  name: string;
  onChange: () => void;
}

/** Somebody with a card: what is needed while the greeting is spoken. */
export function Caller({ id, name, onChange }: CallerProps) {
  const { t } = useTranslation('calls');
  const format = useFormat();
  const home = useHomeCountry();
  const { data: card, error } = useQuery(customerQuery(id));
  const phones = card?.phones.map((phone) => formatPhone(phone.number, home)) ?? [];
  const facts = card
    ? [
        ...[card.company, ...phones, card.address.city].filter(
          (fact) => fact !== '' && fact !== name,
        ),
        card.lastContactAt === null
          ? t('who.noContact')
          : t('who.lastContact', { when: format.date(card.lastContactAt) }),
      ]
    : [];
  return (
    <ChosenCaller name={name} onChange={onChange}>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      {error && <ErrorMessage error={error} />}
    </ChosenCaller>
  );
}

/** Somebody whose card will be made with the call. */
export function NewCaller({ name, onChange }: { name: string; onChange: () => void }) {
  const { t } = useTranslation('calls');
  return (
    <ChosenCaller name={t('who.newCard', { text: name })} onChange={onChange}>
      <p className={styles.facts}>{t('who.newCardHint')}</p>
    </ChosenCaller>
  );
}

interface ChosenCallerProps {
  name: string;
  onChange: () => void;
  children: ReactNode;
}

function ChosenCaller({ name, onChange, children }: ChosenCallerProps) {
  const { t } = useTranslation('calls');
  return (
    <section aria-label={t('who.label')} className={styles.caller}>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <Button variant="subtle" size="compact-sm" onClick={onChange}>
          {t('who.change')}
        </Button>
      </div>
      {children}
    </section>
  );
}
