import { useTranslation } from 'react-i18next';
import type { CustomerRow as Row } from '#contract/customers.ts';
import { type RowProps, SelectableRow } from '../../components/SelectableRow.tsx';
import { When } from '../../components/When.tsx';
import { formatPhone } from '../../format.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import styles from './CustomerRow.module.css';
import { customerName } from './customer-name.ts';

export function CustomerRow(props: RowProps<Row>) {
  return (
    <SelectableRow {...props} className={styles.row}>
      {props.row ? <Content customer={props.row} /> : <Skeleton />}
    </SelectableRow>
  );
}

function Skeleton() {
  return (
    <>
      <span className={styles.skeleton} />
      <span className={styles.skeleton} />
    </>
  );
}

function Content({ customer }: { customer: Row }) {
  const { t } = useTranslation('common');
  const home = useHomeCountry();
  const { givenName, familyName, company, phone, email, city, tags } = customer;
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
      <span className={styles.below}>
        <span className={styles.text}>{below.join(' · ')}</span>
        {tags.length > 0 && (
          <span className={styles.tags}>
            {tags.map((tag) => (
              <span key={tag} className={styles.tag}>
                {tag}
              </span>
            ))}
          </span>
        )}
      </span>
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
