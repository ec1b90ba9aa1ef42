import { readFileSync } from 'node:fs';
import { type CustomerDetails, emptyDetails } from '#contract/customers.ts';
import { listCustomers } from '#db/customer-list.ts';
import { createCustomer } from '#db/customers.ts';
import { createInteraction } from '#db/interactions.ts';
import { withDialledNumbers } from '../../main/features/customers/details.ts';
import type { TestDatabase } from './databases.ts';

const folder = new URL('../fixtures/search-corpus/', import.meta.url);

function readTable(name: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  });
}

export interface CorpusQuery {
  language: string;
  feature: string;
  typed: string;
  expected: Expectation;
}

interface Expectation {
  /** Nobody else may be found. */
  only: boolean;
  /** Found in the order of the groups; within a group in any order. */
  groups: string[][];
  absent: string[];
}

/** See the README beside the corpus. */
function readExpectation(text: string): Expectation {
  const names = text.replace(/^=/u, '').trim().split(/\s+/u);
  const groups: string[][] = [[]];
  for (const name of names) {
    if (name === '>') groups.push([]);
    else if (name !== '' && !name.startsWith('-')) groups.at(-1)?.push(name);
  }
  return {
    only: text.startsWith('='),
    groups,
    absent: names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)),
  };
}

export const corpusQueries: readonly CorpusQuery[] = readTable('queries.tsv').map(
  ({ language = '', feature = '', typed = '', expected = '' }) => ({
    language,
    feature,
    typed,
    expected: readExpectation(expected),
  }),
);

interface CorpusCard {
  id: string;
  country: string;
  contact: string;
  details: CustomerDetails;
}

export const corpusCards: readonly CorpusCard[] = readTable('customers.tsv').map(
  ({ id = '', country = '', given = '', family = '', contact = '', ...card }) => ({
    id,
    country,
    contact,
    details: {
      ...emptyDetails,
      givenName: given,
      familyName: family,
      company: card['company'] ?? '',
      phones: card['phone'] ? [{ number: card['phone'] }] : [],
      emails: card['email'] ? [{ address: card['email'] }] : [],
      address: { ...emptyDetails.address, city: card['city'] ?? '' },
    },
  }),
);

/** Opens the shop of the corpus. Returns a search in it that answers with the names of cards. */
export async function openCorpusShop({ db, dialect, write }: TestDatabase) {
  const names = new Map<string, string>();
  await write(async (trx, actor) => {
    for (const { id: name, country, details } of corpusCards) {
      const { id } = await createCustomer(trx, actor, withDialledNumbers(details, country));
      names.set(id, name);
    }
    const cards = new Map(corpusCards.map((card) => [card.id, card]));
    for (const [customerId, name] of names) {
      const contact = cards.get(name)?.contact;
      if (!contact) continue;
      await createInteraction(trx, actor, {
        customerId,
        draftId: null,
        channel: 'phone',
        direction: 'incoming',
        kind: 'order',
        note: '',
        startedAt: `${contact}T10:00:00.000Z`,
        duration: 60,
        outcome: null,
        moodStart: null,
        moodEnd: null,
      });
    }
  });
  return async (search: string): Promise<string[]> => {
    const page = { search, bin: false, offset: 0, limit: 200 };
    const { rows } = await listCustomers(db, dialect, page);
    return rows.map(({ id }) => names.get(id) ?? id);
  };
}

/** What is wrong with the answer; empty when it is as expected. */
export function compareWithExpectation(found: readonly string[], expected: Expectation): string[] {
  const wanted = expected.groups.flat();
  const problems: string[] = [];
  for (const name of wanted) if (!found.includes(name)) problems.push(`${name} is missing`);
  for (const name of expected.absent) if (found.includes(name)) problems.push(`${name} is found`);
  if (expected.only) {
    for (const name of found) if (!wanted.includes(name)) problems.push(`${name} is found as well`);
  }
  const places = expected.groups.map((group) => group.map((name) => found.indexOf(name)));
  for (let group = 1; group < places.length; group += 1) {
    if (Math.max(...(places[group - 1] ?? [])) > Math.min(...(places[group] ?? []))) {
      problems.push(`the order is ${found.filter((name) => wanted.includes(name)).join(', ')}`);
    }
  }
  return problems;
}
