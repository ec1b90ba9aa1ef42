import { type RawBuilder, type SqlBool, sql } from 'kysely';

export interface Term {
  token: string;
  /** Whether the token may be the beginning of a longer one. */
  beginning: boolean;
}

/** Of each list, one of the terms has to be among the tokens of a card. */
export type AllOf = readonly (readonly Term[])[];

export interface Condition {
  anyOf: readonly AllOf[];
  /** Part of one telephone number. */
  run?: string | undefined;
}

/** As a full-text query. The quotes are safe, for no token holds one. */
export function asFullText({ anyOf }: Condition): string {
  return anyOf
    .map((all) => `(${all.map((terms) => `(${terms.map(quoted).join(' OR ')})`).join(' AND ')})`)
    .join(' OR ');
}

function quoted({ token, beginning }: Term): string {
  return beginning ? `"${token}" *` : `"${token}"`;
}

/** Whether a card with these tokens and digits fulfils the condition. */
export function isFulfilled({ anyOf, run }: Condition, tokens: string, digits: string): boolean {
  const has = ({ token, beginning }: Term) =>
    tokens.includes(beginning ? ` ${token}` : ` ${token} `);
  const found = anyOf.some((all) => all.every((terms) => terms.some(has)));
  return found && (run === undefined || digits.includes(run));
}

/** As conditions on customer_search.tokens, where there is no full-text index. */
export function asPatterns({ anyOf }: Condition): RawBuilder<SqlBool> {
  return joined(
    anyOf.map((all) =>
      joined(
        all.map((terms) => joined(terms.map(isLike), ' or ')),
        ' and ',
      ),
    ),
    ' or ',
  );
}

function isLike({ token, beginning }: Term): RawBuilder<SqlBool> {
  return sql`customer_search.tokens like ${beginning ? `% ${token}%` : `% ${token} %`}`;
}

function joined(
  conditions: readonly RawBuilder<SqlBool>[],
  by: ' and ' | ' or ',
): RawBuilder<SqlBool> {
  return sql`(${sql.join(conditions, sql.raw(by))})`;
}
