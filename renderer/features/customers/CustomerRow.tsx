import { useTranslation } from 'react-i18next';
import type { CustomerRow as Row } from '#contract/customers.ts';
import { When } from '../../components/When.tsx';
import { formatPhone } from '../../format.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import styles from './CustomerList.module.css';
import { customerName } from './customer-name.ts';
import { rowId } from './focus.ts';

interface CustomerRowProps {
  index: number;
  total: number;
  /** Undefined while the row is on its way. */
  customer: Row | undefined;
  selectedId: string | undefined;
  active: boolean;
  onOpen: (index: number) => void;
}

export function CustomerRow({
  index,
  total,
  customer,
  selectedId,
  active,
  onOpen,
}: CustomerRowProps) {
  const selected = customer !== undefined && customer.id === selectedId;
  return (
    // The list itself has the keyboard (aria-activedescendant); a row is only pointed at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={rowId(index)}
      className={styles.row}
      aria-selected={selected}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-busy={customer === undefined || undefined}
      data-active={active || undefined}
      onClick={() => onOpen(index)}
    >
      {customer ? <Content customer={customer} /> : <span className={styles.skeleton} />}
    </div>
  );
}

function Content({ customer }: { customer: Row }) {
  const { t } = useTranslation('common');
  const home = useHomeCountry();
  const { givenName, familyName, company, phone, email, city } = customer;
  const person = givenName !== '' || familyName !== '';
  const name = customerName(customer, { phone, email, home });
  const below = [
    phone === null ? email : formatPhone(phone, home),
    person ? company : '',
    city,
  ].filter((part) => part && part !== name);
  return (
    <>
      <span className={styles.name}>
        {person ? <PersonName given={givenName} family={familyName} /> : name || t('nameless')}
      </span>
      {customer.lastContactAt !== null && (
        <span className={styles.when}>
          <When at={customer.lastContactAt} />
        </span>
      )}
      <span className={styles.below}>{below.join(' · ')}</span>
    </>
  );
}

/** The list stands in the order of family names, so these are what the eye should find. */
function PersonName({ given, family }: { given: string; family: string }) {
  return (
    <>
      {given}
      {given !== '' && ' '}
      {family !== '' && <strong>{family}</strong>}
    </>
  );
}
