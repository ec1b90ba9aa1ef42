import { useTranslation } from 'react-i18next';
import { formatPhone } from '../../format.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';

interface Somebody {
  customerName: string;
  phone: string | null;
}

/** The name, else the number, which is then all that is known. */
export function useSomebody(): (somebody: Somebody) => string {
  const { t } = useTranslation('common');
  const home = useHomeCountry();
  return ({ customerName, phone }) =>
    customerName || (phone === null ? t('nameless') : formatPhone(phone, home));
}
