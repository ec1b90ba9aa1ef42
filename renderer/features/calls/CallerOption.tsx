import type { CustomerRow } from '#contract/customers.ts';
import { formatPhone } from '../../format.ts';
import { customerName } from '../customers/customer-name.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import styles from './CallerOption.module.css';

export function CallerOption({ row }: { row: CustomerRow }) {
  const home = useHomeCountry();
  const name = customerName(row, { phone: row.phone, email: row.email, home });
  const place = [row.company === name ? '' : row.company, row.city].filter(Boolean).join(' · ');
  return (
    <span className={styles.option}>
      <span className={styles.name}>{name}</span>
      <span className={styles.place}>{place}</span>
      <span className={styles.phone}>{row.phone && formatPhone(row.phone, home)}</span>
    </span>
  );
}
