import { IconPhoneCall, IconPhonePlus, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { CustomerRow } from '#contract/customers.ts';
import { When } from '../../components/When.tsx';
import { formatPhone } from '../../format.ts';
import { openCallsQuery } from '../calls/queries.ts';
import { useNewCall } from '../calls/use-new-call.ts';
import { wayBack } from '../calls/way-back.ts';
import { customerName } from '../customers/customer-name.ts';
import { focusCard } from '../customers/focus.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import { todayQuery } from '../today/queries.ts';
import { useToday } from '../today/use-today.ts';
import styles from './Palette.module.css';
import type { PaletteItem } from './palette-item.ts';

/** People and the calls with them. */
export function useCustomerItems() {
  const { t } = useTranslation(['palette', 'common']);
  const home = useHomeCountry();
  const newCall = useNewCall();
  const { data: open } = useQuery(openCallsQuery());
  const { data: day } = useQuery(todayQuery(useToday()));

  const calls = (open ?? []).map((draft): PaletteItem => {
    const typed = draft.content.newCustomer.trim();
    return {
      id: `call-${draft.id}`,
      group: 'calls',
      label: draft.customerName ?? (typed || t('unknownCaller')),
      icon: IconPhoneCall,
      detail: <When at={draft.startedAt} />,
      run: () => navigate(`/calls/${draft.id}`, { state: wayBack() }),
    };
  });

  const seen = (day?.recentlySeen ?? []).slice(0, 3).map(
    ({ customerId, customerName: name, phone }): PaletteItem => ({
      id: `seen-${customerId}`,
      group: 'seen',
      label: name || (phone && formatPhone(phone, home)) || t('common:nameless'),
      icon: IconUser,
      detail: phone && name ? formatPhone(phone, home) : undefined,
      run: () => openCard(customerId),
      call: () => void newCall({ customerId }),
    }),
  );

  const itemsOf = (rows: readonly CustomerRow[], stale: boolean): PaletteItem[] =>
    rows.map((row) => ({
      id: `customer-${row.id}`,
      group: 'customers',
      label:
        customerName(row, { phone: row.phone, email: row.email, home }) || t('common:nameless'),
      icon: IconUser,
      detail: <Contact row={row} home={home} />,
      stale,
      run: () => openCard(row.id),
      call: () => void newCall({ customerId: row.id }),
    }));

  /** Nobody was found: a typed name or number can still call, or become a card. */
  const nobody = (typed: string): PaletteItem[] => [
    {
      id: 'call-typed',
      group: 'customers',
      label: t('callTyped', { typed }),
      icon: IconPhonePlus,
      run: () => void newCall({ number: typed }),
      call: () => void newCall({ number: typed }),
    },
  ];

  return { calls, seen, itemsOf, nobody };
}

function openCard(id: string): void {
  navigate(`/customers/${id}`);
  focusCard();
}

function Contact({ row, home }: { row: CustomerRow; home: string }) {
  const { t } = useTranslation('palette');
  return (
    <span className={styles.contact}>
      <span className={styles.phone}>{row.phone && formatPhone(row.phone, home)}</span>
      <span className={styles.last}>
        {row.lastContactAt === null ? t('noContact') : <When at={row.lastContactAt} />}
      </span>
    </span>
  );
}
