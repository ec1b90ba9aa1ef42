import { useTranslation } from 'react-i18next';
import type { Advised } from './talk.ts';

/** The one line that helps at once. */
export function useAdviceLine(): (advised: Advised) => string {
  const { t } = useTranslation('profile');
  return ({ line, on }) => {
    if (line === 'technique') return t(`technique.${on}`);
    return line === 'style' ? t(`style.${on}`) : t(`buying.${on}`);
  };
}
