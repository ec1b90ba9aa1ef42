import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { call } from '../../bridge.ts';
import { showError } from '../../components/toast.tsx';
import { formatPhone } from '../../format.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import styles from './CardWho.module.css';

/** Who this is and how to reach them. */
export function CardWho({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers');
  const home = useHomeCountry();
  const address = addressLines(card.address);
  const nothing =
    card.phones.length === 0 && card.emails.length === 0 && address.length === 0 && !card.note;
  if (nothing) return <p className={styles.nothing}>{t('card.noDetails')}</p>;
  return (
    <dl className={styles.who}>
      {card.phones.length > 0 && (
        <Entry label={t('card.phones')}>
          {card.phones.map(({ number, e164 }) => {
            const shown = formatPhone(number, home);
            return (
              <Contact
                key={number}
                url={`tel:${e164 ?? number.replace(/[^\d+*#]/gu, '')}`}
                label={t('card.callNumber', { number: shown })}
              >
                {shown}
              </Contact>
            );
          })}
        </Entry>
      )}
      {card.emails.length > 0 && (
        <Entry label={t('card.emails')}>
          {card.emails.map(({ address: written }) => (
            <Contact
              key={written}
              url={`mailto:${encodeURIComponent(written).replaceAll('%40', '@')}`}
              label={t('card.writeTo', { address: written })}
            >
              {written}
            </Contact>
          ))}
        </Entry>
      )}
      {address.length > 0 && (
        <Entry label={t('card.address')}>
          <span className={styles.lines}>{address.join('\n')}</span>
        </Entry>
      )}
      {card.note !== '' && (
        <Entry label={t('card.note')}>
          <span className={styles.lines}>{card.note}</span>
        </Entry>
      )}
    </dl>
  );
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

function Contact({ url, label, children }: { url: string; label: string; children: string }) {
  const { t } = useTranslation('customers');
  const open = () =>
    call('links.open', { url }).catch((error: unknown) => showError(error, t('card.openFailed')));
  return (
    <Anchor
      component="button"
      type="button"
      className={styles.contact ?? ''}
      aria-label={label}
      title={label}
      onClick={() => void open()}
    >
      {children}
    </Anchor>
  );
}

function addressLines({ street, postalCode, city, region, country }: CustomerCard['address']) {
  return [
    street,
    [postalCode, city].filter((part) => part !== '').join(' '),
    region,
    country,
  ].filter((line) => line !== '');
}
