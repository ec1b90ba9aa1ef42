import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { call } from '../../bridge.ts';
import { showError } from '../../components/toast.tsx';
import { formatPhone } from '../../format.ts';
import { Details, Entry } from '../profile/Details.tsx';
import { useHomeCountry } from '../settings/use-home-country.ts';
import styles from './CardWho.module.css';

/** How to reach this customer, and what else the card says. */
export function CardWho({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['customers', 'profile']);
  const home = useHomeCountry();
  const address = addressLines(card.address);
  return (
    <dl className={styles.who}>
      {card.phones.length > 0 && (
        <Entry label={t('card.phones')}>
          {card.phones.map(({ number, e164, label }) => {
            const shown = formatPhone(number, home);
            return (
              <Contact
                key={number}
                url={`tel:${e164 ?? number.replace(/[^\d+*#]/gu, '')}`}
                does={t('card.callNumber', { number: shown })}
                label={label && t(`profile.phoneLabel.${label}`)}
              >
                {shown}
              </Contact>
            );
          })}
        </Entry>
      )}
      {card.emails.length > 0 && (
        <Entry label={t('card.emails')}>
          {card.emails.map(({ address: written, label }) => (
            <Contact
              key={written}
              url={`mailto:${encodeURIComponent(written).replaceAll('%40', '@')}`}
              does={t('card.writeTo', { address: written })}
              label={label && t(`profile.emailLabel.${label}`)}
            >
              {written}
            </Contact>
          ))}
        </Entry>
      )}
      {card.phones.length + card.emails.length + address.length === 0 && (
        <Entry label={t('card.phones')}>
          <span className={styles.nothing}>{t('card.noDetails')}</span>
        </Entry>
      )}
      {address.length > 0 && (
        <Entry label={t('card.address')}>
          <span className={styles.lines}>{address.join('\n')}</span>
        </Entry>
      )}
      <Details card={card} />
    </dl>
  );
}

interface ContactProps {
  url: string;
  /** What a click does, in words. */
  does: string;
  /** Whose or what kind of number it is. */
  label: string | undefined;
  children: string;
}

function Contact({ url, does, label, children }: ContactProps) {
  const { t } = useTranslation('customers');
  const open = () =>
    call('links.open', { url }).catch((error: unknown) => showError(error, t('card.openFailed')));
  return (
    <span>
      <Anchor
        component="button"
        type="button"
        className={styles.contact ?? ''}
        aria-label={does}
        title={does}
        onClick={() => void open()}
      >
        {children}
      </Anchor>
      {label && <span className={styles.kind}>{label}</span>}
    </span>
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
