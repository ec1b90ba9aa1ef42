import { IconCheck } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerRow as Row } from '#contract/customers.ts';
import { When } from '../../components/When.tsx';
import { formatPhone } from '../../format.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import styles from './CustomerRow.module.css';
import { customerName } from './customer-name.ts';
import { rowId } from './focus.ts';
import { includes } from './list/selection.ts';
import type { RowSelection } from './list/use-row-selection.ts';
import { setActive } from './list-state.ts';

interface CustomerRowProps {
  index: number;
  total: number;
  /** Undefined while the row is on its way. */
  customer: Row | undefined;
  /** Whose card is open. */
  selectedId: string | undefined;
  active: boolean;
  /** Undefined where nothing can be selected. */
  selection: RowSelection | undefined;
  onOpen: (index: number) => void;
}

export function CustomerRow({
  index,
  total,
  customer,
  selectedId,
  active,
  selection,
  onOpen,
}: CustomerRowProps) {
  const open = customer !== undefined && customer.id === selectedId;
  const selected =
    customer !== undefined && selection !== undefined && includes(selection.selection, customer.id);

  function onClick(event: MouseEvent): void {
    if (selection && event.shiftKey) {
      void selection.extend(index, index);
      setActive(index);
    } else if (selection && (event.ctrlKey || event.metaKey)) toggle();
    else {
      selection?.forgetStart();
      onOpen(index);
    }
  }

  function toggle(): void {
    selection?.toggle(index);
    setActive(index);
  }

  return (
    // The list itself has the keyboard (aria-activedescendant); a row is only pointed at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={rowId(index)}
      className={styles.row}
      aria-selected={selection ? selected : open}
      aria-current={open || undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-busy={customer === undefined || undefined}
      data-active={active || undefined}
      onClick={onClick}
    >
      {selection && customer && (
        // By keyboard the list selects with the space bar; this is the same for a hand on the mouse.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <span
          aria-hidden
          className={styles.check}
          onClick={(event) => {
            event.stopPropagation();
            toggle();
          }}
        >
          <IconCheck size={12} stroke={3} />
        </span>
      )}
      {customer ? <Content customer={customer} /> : <Skeleton />}
    </div>
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
