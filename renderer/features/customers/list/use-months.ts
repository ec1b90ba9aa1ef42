import { useMemo } from 'react';
import { useFormat } from '../../../format.ts';

/** The names of the months as they stand alone, January first. */
export function useMonths(): string[] {
  const { locale } = useFormat();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
  }, [locale]);
}
