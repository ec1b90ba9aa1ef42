import { describe, expect, test } from 'vitest';
import { dialects, openTestDatabase } from '../support/databases.ts';
import {
  compareWithExpectation,
  corpusCards,
  corpusQueries,
  openCorpusShop,
} from '../support/search-corpus.ts';

const languages = Map.groupBy(corpusQueries, ({ language }) => language);

test('the corpus is large, even over the languages, and names only cards that it has', () => {
  const known = new Set(corpusCards.map(({ id }) => id));
  const named = corpusQueries.flatMap(({ expected }) => [
    ...expected.groups.flat(),
    ...expected.absent,
  ]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  for (const queries of languages.values()) expect(queries.length).toBeGreaterThan(100);
});

// PostgreSQL in this process takes its time over hundreds of searches.
const patient = { timeout: 120_000 };

describe.each(dialects)('search on %s', patient, (dialect) => {
  test.each([...languages])('in %s finds what is meant', async (_language, queries) => {
    const find = await openCorpusShop(await openTestDatabase(dialect));
    const problems: string[] = [];
    for (const { feature, typed, expected } of queries) {
      for (const problem of compareWithExpectation(await find(typed), expected)) {
        problems.push(`${feature}: ${typed}: ${problem}`);
      }
    }
    expect(problems).toEqual([]);
  });
});

test('both databases answer the same', patient, async () => {
  const [inFile, inPostgres] = [
    await openCorpusShop(await openTestDatabase('sqlite')),
    await openCorpusShop(await openTestDatabase('postgres')),
  ];
  for (const { typed } of corpusQueries) {
    expect(await inPostgres(typed), typed).toEqual(await inFile(typed));
  }
});
