import { boardColumns } from '#contract/complaint-workflow.ts';
import { type ComplaintFilter, openComplaints } from '#contract/complaints.ts';
import type { EngineMethodName, Input } from '#contract/index.ts';
import { everything } from '#contract/timeline.ts';
import { cities, familyNames, givenNames } from './names.ts';
import { Dice } from './random.ts';

/** Reading that is measured for every size of shop; each list is gone through once per round. */
export interface Task<Name extends EngineMethodName = EngineMethodName> {
  readonly name: string;
  readonly method: Name;
  readonly inputs: readonly Input<Name>[];
}

/** Has the inputs checked against the method that they are for. */
function task<Name extends EngineMethodName>(one: Task<Name>): Task {
  return one;
}

const perTask = 60;
const pageSize = 100;
/** As the window asks for what was searched; see renderer/features/customers/queries.ts. */
const foundPerPage = 40;

function search(name: string, typed: readonly string[]): Task {
  const inputs = typed.map((text) => ({
    search: text,
    bin: false,
    offset: 0,
    limit: foundPerPage,
  }));
  return task({ name, method: 'customers.list', inputs });
}

function texts(make: () => string): string[] {
  return Array.from({ length: perTask }, make);
}

/** The ids of the customers, and one phone number of each; the busiest customer is the first. */
interface Shop {
  customers: number;
  ids: readonly string[];
  numbers: readonly string[];
}

export function readingTasks(shop: Shop): Task[] {
  const dice = new Dice(7);
  const family = () => dice.pickFrequent(familyNames);
  const anyScript = () => {
    const { latin, cyrillic } = family();
    return dice.chance(0.5) ? latin : cyrillic;
  };
  return [
    search(
      'search.prefix',
      texts(() => anyScript().slice(0, 3 + dice.below(4))),
    ),
    search(
      'search.short',
      texts(() => anyScript().slice(0, 1 + dice.below(2))),
    ),
    search(
      'search.folded',
      texts(() => `${unmarked(family().latin)} ${unmarked(dice.pickFrequent(givenNames).latin)}`),
    ),
    // A Cyrillic spelling of a name with a Latin city and the like: only the other script fits.
    search(
      'search.script',
      texts(() => {
        const { latin, cyrillic } = family();
        const [latinCity, cyrillicCity] = dice.pickFrequent(cities);
        return dice.chance(0.5) ? `${cyrillic} ${latinCity}` : `${latin} ${cyrillicCity}`;
      }),
    ),
    search(
      'search.layout',
      texts(() => onOtherLayout(dice.chance(0.5) ? family().cyrillic : unmarked(family().latin))),
    ),
    search(
      'search.digits',
      texts(() => {
        const digits = dice.pick(shop.numbers).replaceAll(/\D/gu, '');
        const length = 4 + dice.below(6);
        const from = dice.below(Math.max(1, digits.length - length));
        return digits.slice(from, from + length);
      }),
    ),
    search(
      'search.typo',
      texts(() => withTypo(dice, anyScript())),
    ),
    task({
      name: 'list.page',
      method: 'customers.list',
      inputs: Array.from({ length: perTask }, (_, index) => ({
        search: '',
        bin: false,
        // Mostly the beginning; some pages are anywhere.
        offset: index % 3 === 0 ? dice.below(shop.customers) : (index % 10) * pageSize,
        limit: pageSize,
      })),
    }),
    task({
      name: 'card.open',
      method: 'customers.get',
      inputs: [shop.ids[0] ?? '', ...texts(() => dice.pickFrequent(shop.ids))].map((id) => ({
        id,
      })),
    }),
    task({
      name: 'timeline.page',
      method: 'timeline.list',
      inputs: Array.from({ length: perTask }, (_, index) => ({
        customerId: index % 2 === 0 ? (shop.ids[0] ?? '') : dice.pickFrequent(shop.ids),
        filter: everything,
        offset: index % 2 === 0 ? dice.below(40) * 100 : 0,
        limit: 50,
      })),
    }),
    complaints('complaints.list', [
      openComplaints,
      { ...openComplaints, overdue: true },
      { ...openComplaints, kinds: ['productDefect'] },
      { ...openComplaints, text: 'kow' },
    ]),
    complaints(
      'complaints.board',
      Object.values(boardColumns).map((states) =>
        Object.assign({}, openComplaints, { states: [...states] }),
      ),
    ),
  ];
}

/** As the window asks for them, the first page and some that follow. */
function complaints(name: string, filters: readonly ComplaintFilter[]): Task {
  const inputs = filters.flatMap((filter) =>
    [0, 50, 500].map((offset) => ({ filter, order: 'due' as const, offset, limit: 50 })),
  );
  return task({ name, method: 'complaints.list', inputs });
}

function unmarked(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L');
}

const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбю';

/** The same keys pressed while the other layout is on; what is not on a key stays. */
function onOtherLayout(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => {
    const latin = latinKeys.indexOf(letter);
    if (latin >= 0) return cyrillicKeys[latin];
    const cyrillic = cyrillicKeys.indexOf(letter);
    return cyrillic >= 0 ? latinKeys[cyrillic] : letter;
  }).join('');
}

/** One letter is missing, doubled or swapped with the next. */
function withTypo(dice: Dice, name: string): string {
  const at = 1 + dice.below(name.length - 2);
  const [before, letter, after] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
  switch (dice.below(3)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    default:
      return before + (after[0] ?? '') + letter + after.slice(1);
  }
}
