/** What one euro was roughly worth in early 2026: good enough for believable price tags. */
const perEuro: Readonly<Record<string, number>> = {
  EUR: 1,
  PLN: 4.25,
  GBP: 0.87,
  RUB: 92,
  USD: 1.17,
  UAH: 49,
  CZK: 24.5,
  CHF: 0.93,
  SEK: 11,
  NOK: 11.7,
  DKK: 7.46,
  HUF: 385,
  RON: 5.1,
  BYN: 3.4,
  KZT: 600,
  GEL: 3.2,
  AMD: 450,
  CAD: 1.62,
  AUD: 1.77,
};

/** Two leading digits are as exact as a price said at a counter. */
function roundPrice(amount: number): number {
  if (amount < 20) return Math.max(1, Math.round(amount));
  const step = 10 ** (Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / step) * step;
}

/** The same amounts in the smallest unit of `currency`; a currency without a rate takes them as they are. */
export function priceReader(home: string, currency: string) {
  const from = perEuro[home];
  const to = perEuro[currency];
  return (amount: number) => {
    if (amount === 0) return 0;
    const known = from !== undefined && to !== undefined && home !== currency;
    return (known ? roundPrice((amount / from) * to) : amount) * 100;
  };
}

/**
 * Writes amounts of the shop's home currency in `currency`; a currency without a rate leaves them
 * in the home currency.
 */
export function priceWriter(locale: string, home: string, currency: string) {
  const from = perEuro[home];
  const to = perEuro[currency];
  const known = from !== undefined && to !== undefined;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: known ? currency : home,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  return (amount: number) =>
    format.format(known && home !== currency ? roundPrice((amount / from) * to) : amount);
}
