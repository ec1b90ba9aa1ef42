import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Output } from '#contract/index.ts';
import { formatPhone } from '../../format.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import { customerName } from './customer-name.ts';
import styles from './SimilarCards.module.css';
import type { CustomerForm } from './use-customer-form.ts';
import { useSimilar } from './use-similar.ts';

/** Cards that may be of the same person. Has its own place, so that nothing moves under the hand. */
export function SimilarCards({ form }: { form: CustomerForm }) {
  const { t } = useTranslation('customers');
  const similar = useSimilar(form.typed, form.id);
  return (
    <aside className={styles.similar} aria-label={t('similar.title')} aria-live="polite">
      {similar.length > 0 && (
        <>
          <h3 className={styles.title}>{t('similar.title')}</h3>
          <ul className={styles.list}>
            {similar.map((found) => (
              <li key={found.customer.id}>
                <SimilarCard {...found} />
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{t('similar.text')}</p>
        </>
      )}
    </aside>
  );
}

function SimilarCard({ customer, reasons }: Output<'customers.similar'>[number]) {
  const { t } = useTranslation(['customers', 'common']);
  const [, navigate] = useLocation();
  const home = useHomeCountry();
  const { phone, email } = customer;
  const name = customerName(customer, { phone, email, home });
  const below = [phone === null ? email : formatPhone(phone, home), customer.city].filter(
    (part) => part && part !== name,
  );
  // A name alone is shared by many; a number or an address hardly ever.
  const sure = reasons.some((reason) => reason !== 'name');
  return (
    <button
      type="button"
      className={styles.card}
      onClick={() => navigate(`/customers/${customer.id}`)}
    >
      <span className={styles.name}>{name || t('common:nameless')}</span>
      <IconArrowRight size={16} aria-hidden className={styles.arrow} />
      <span className={styles.below}>{below.join(' · ')}</span>
      <span className={styles.reasons} data-sure={sure || undefined}>
        {reasons.map((reason) => t(`similar.reasons.${reason}`)).join(', ')}
      </span>
    </button>
  );
}
