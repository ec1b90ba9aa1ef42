import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format.ts';

const oneMinute = 60_000;

/** "just now", "5 minutes ago", "2 days ago". */
export function useSince(): (at: string) => string {
  const { t } = useTranslation('backup');
  const { since } = useFormat();
  return (at) => (Date.now() - Date.parse(at) < oneMinute ? t('justNow') : since(at));
}
