import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, today } from '../../days.ts';
import { useFormat } from '../../format.ts';
import { periodOf } from './periods.ts';

/** Under which heading an entry stands, in words. */
export function usePeriodName(): (at: string) => string {
  const { t } = useTranslation('timeline');
  const { locale } = useFormat();
  return useMemo(() => {
    const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
    const now = today();
    const yesterday = addDays(now, -1);
    return (at) => {
      const period = periodOf(at, now, yesterday);
      if (period === 'today' || period === 'yesterday') return t(`period.${period}`);
      const [year = 0, number = 1] = period.split('-').map(Number);
      return capitalised(month.format(new Date(year, number - 1, 1)), locale);
    };
  }, [locale, t]);
}

/** Polish and Russian write months small, but a heading begins with a capital. */
function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
