import { useFormat } from './format.ts';
import { oncePer } from './once.ts';

// Money is counted in the smallest unit of its currency: 12,50 zł is 1250.

/** Digits behind the decimal sign: two for most currencies, none for some. */
const digitsOf = oncePer(
  (currency) =>
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2,
);

const largest = 1_000_000_000_000;
/** The sign or the letters of a currency, before or behind the amount. */
const unit = /^(?:\p{Sc}|\p{L}+\.?)|(?:\p{Sc}|\p{L}+\.?)$/gu;
/** Thousands are set apart by another sign than the fraction. */
const written =
  /^(?<whole>\d{1,3}(?:,\d{3})+(?!,)|\d{1,3}(?:\.\d{3})+(?!\.)|\d+)(?:[.,](?<fraction>\d{1,3}))?$/u;

/**
 * An amount as people type it: "12", "12,5", "1 234,50 zł", "1,234.50". Undefined when it is none.
 */
export function parseMoney(typed: string, currency: string): number | undefined {
  const digits = digitsOf(currency);
  const text = typed.replace(/[\s'’]/gu, '').replace(unit, '');
  const { whole = '', fraction = '' } = written.exec(text)?.groups ?? {};
  if (whole === '' || fraction.length > digits) return undefined;
  const amount = Number(`${whole.replace(/[.,]/gu, '')}${fraction.padEnd(digits, '0')}`);
  return amount <= largest ? amount : undefined;
}

function createMoneyFormat(locale: string) {
  const full = oncePer(
    (currency) => new Intl.NumberFormat(locale, { style: 'currency', currency }),
  );
  const plain = oncePer(
    (currency) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digitsOf(currency),
        maximumFractionDigits: digitsOf(currency),
        useGrouping: false,
      }),
  );
  const major = (amount: number, currency: string) => amount / 10 ** digitsOf(currency);
  return {
    money: (amount: number, currency: string) => full(currency).format(major(amount, currency)),
    /** As it is typed into a field. */
    typed: (amount: number, currency: string) => plain(currency).format(major(amount, currency)),
    /** The sign or the letters of a currency: zł, €. */
    sign: (currency: string) =>
      full(currency)
        .formatToParts(0)
        .find(({ type }) => type === 'currency')?.value ?? currency,
  };
}

export const moneyFormatIn = oncePer(createMoneyFormat);

export function useMoney() {
  return moneyFormatIn(useFormat().locale);
}
