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

/** Whether anything is known about how to talk with this customer. */
export function hasTalk(card: CustomerCard): boolean {
  const { decisionStyle, preferredChannel, language, convenientHours } = card;
  return (
    [decisionStyle, preferredChannel, language].some((known) => known !== null) ||
    convenientHours !== '' ||
    latestPatterns(card).length > 0
  );
}
