import type { CustomerCard } from '#contract/customers.ts';
import type { ContactPattern } from '#contract/observations.ts';

/** More than two pieces of advice are not remembered while somebody is waiting. */
const latest = 2;

/** The patterns that were seen last, each once. */
export function latestPatterns({ observations }: Pick<CustomerCard, 'observations'>) {
  const patterns = observations.map(({ pattern }) => pattern);
  return [...new Set(patterns)]
    .filter((pattern): pattern is ContactPattern => pattern !== null)
    .slice(0, latest);
}

type Style<Name extends 'decisionStyle' | 'buyingStyle'> = NonNullable<CustomerCard[Name]>;

/** Where its line stands among the texts, and what it is about. */
export type Advised =
  | { line: 'technique'; on: ContactPattern }
  | { line: 'style'; on: Style<'decisionStyle'> }
  | { line: 'buying'; on: Style<'buyingStyle'> };

/** What there is advice on; where two pieces contradict each other, the one seen last is first. */
export function adviceOn(card: CustomerCard): Advised[] {
  const { decisionStyle, buyingStyle } = card;
  return [
    ...latestPatterns(card).map((on) => ({ line: 'technique' as const, on })),
    ...(decisionStyle ? [{ line: 'style' as const, on: decisionStyle }] : []),
    ...(buyingStyle ? [{ line: 'buying' as const, on: buyingStyle }] : []),
  ];
}

/** Whether anything is known about how to talk with this customer. */
export function hasTalk(card: CustomerCard): boolean {
  const { preferredChannel, language, convenientHours } = card;
  return (
    preferredChannel !== null ||
    language !== null ||
    convenientHours !== '' ||
    adviceOn(card).length > 0
  );
}
