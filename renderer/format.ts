import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { useTranslation } from 'react-i18next';
import { dateForms } from './date-forms.ts';
import { once, oncePer } from './once.ts';
import { dayOf, shopZone } from './shop-clock.ts';

/** Which regional habits stand behind a language of the interface. */
const regions: Record<string, string> = { en: 'en-GB', pl: 'pl-PL', ru: 'ru-RU' };

const lastUnit = { name: 'minute', length: 60 } as const;
const sinceUnits = [
  { name: 'day', length: 86_400 },
  { name: 'hour', length: 3600 },
  lastUnit,
] as const;

const smallestFileSize = { name: 'kilobyte', size: 1e3 };
const fileSizes = [
  { name: 'gigabyte', size: 1e9 },
  { name: 'megabyte', size: 1e6 },
];

/** Dates, times and numbers as people write them in one language, by the clock of the shop. */
export function createFormat(language: string, timeZone = shopZone()) {
  const locale = regions[language] ?? 'en-GB';
  const dates = dateForms(locale, { timeZone });
  const numbers = once(() => new Intl.NumberFormat(locale));
  const time = dates({ hour: '2-digit', minute: '2-digit' });
  const near = dates({ day: 'numeric', month: 'short' });
  const far = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const full = dates({ dateStyle: 'full', timeStyle: 'short' });
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const sizeIn = oncePer(
    (unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }),
  );
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

  /** The shortest form that is still clear: the time today, the day this year, else the year too. */
  function date(at: string, now = new Date()): string {
    const when = new Date(at);
    const [day, today] = [dayOf(when), dayOf(now)];
    const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
    if (days === 0) return time().format(when);
    if (days === -1) return relative().format(-1, 'day');
    return (day.slice(0, 4) === today.slice(0, 4) ? near : far)().format(when);
  }

  /** How long ago, in the largest unit that fits: "2 hours ago". */
  function since(at: string, now = new Date()): string {
    const seconds = (Date.parse(at) - now.getTime()) / 1000;
    const unit = sinceUnits.find(({ length }) => Math.abs(seconds) >= length) ?? lastUnit;
    return relative().format(Math.trunc(seconds / unit.length), unit.name);
  }

  return {
    locale,
    date,
    since,
    percent: (share: number) => percents().format(share),
    /** In decimal units, as file managers show it. */
    fileSize(bytes: number) {
      const unit = fileSizes.find(({ size }) => bytes >= size) ?? smallestFileSize;
      return sizeIn(unit.name).format(bytes / unit.size);
    },
    duration,
    number: (value: number) => numbers().format(value),
    time: (at: string) => time().format(new Date(at)),
    /** Weekday, day, month, year and time, for the hover text of a short date. */
    fullDate: (at: string) => full().format(new Date(at)),
  };
}

/** Shared by all rows of all lists: what formats a date takes longer to make than to use. */
const formatsBy = oncePer((timeZone) => oncePer((language) => createFormat(language, timeZone)));

export const formatIn = (language: string): Format => formatsBy(shopZone())(language);

export type Format = ReturnType<typeof createFormat>;

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return formatIn(i18n.language);
}

/** Minutes and seconds, with hours only when there are any: 0:42, 12:05, 1:02:03. */
function duration(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, index) => (index === 0 ? `${part}` : `${part}`.padStart(2, '0')))
    .join(':');
}

/**
 * Groups the digits as in the number's own country and leaves out the country code at home.
 * What cannot be read stays as it was typed.
 */
export function formatPhone(number: string, home: string): string {
  const parsed = parsePhoneNumberFromString(number, {
    ...(isSupportedCountry(home) ? { defaultCountry: home } : {}),
    extract: false,
  });
  if (!parsed?.isValid()) return number;
  return parsed.country === home ? parsed.formatNational() : parsed.formatInternational();
}
