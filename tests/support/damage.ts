import { openSqlite } from '#db/open.ts';
import { Dice } from '../bench/random.ts';

const pageSize = 4096;

/** What SQLite says of a page of a sound file. */
export interface PageFacts {
  page: number;
  /** The table or index; "free" for a page of the freelist. */
  name: string;
  type: 'internal' | 'leaf' | 'overflow' | 'free';
  /** How many rows begin on it. */
  cells: number;
  /** Where it stands in the tree; see https://sqlite.org/dbstat.html. */
  path: string;
  holds: 'rows' | 'index' | 'nothing';
}

export function pagesIn(path: string): PageFacts[] {
  const { handle } = openSqlite(path, { readonly: true });
  try {
    const known = handle
      .prepare<[], PageFacts>(
        `select pageno as page, name, pagetype as type, ncell as cells, path,
          iif(name = 'sqlite_schema' or name in
            (select name from sqlite_schema where type = 'table'), 'rows', 'index') as holds
        from dbstat`,
      )
      .all();
    const used = new Set(known.map(({ page }) => page));
    const count = Number(handle.pragma('page_count', { simple: true }));
    const free = Array.from({ length: count }, (_, index) => index + 1).filter(
      (page) => !used.has(page),
    );
    return [
      ...known,
      ...free.map(
        (page): PageFacts => ({
          page,
          name: 'free',
          type: 'free',
          cells: 0,
          path: '',
          holds: 'nothing',
        }),
      ),
    ];
  } finally {
    handle.close();
  }
}

const isData = ({ holds, name }: PageFacts) => holds === 'rows' && !name.startsWith('sqlite_');

const holdsRows = (page: PageFacts) =>
  isData(page) && (page.type === 'leaf' || page.type === 'internal');

/** Which pages each kind of damage may strike, and how many of them at most. */
const targets = {
  leaf: { strikes: (page: PageFacts) => isData(page) && page.type === 'leaf', most: 6 },
  inner: { strikes: (page: PageFacts) => isData(page) && page.type === 'internal', most: 3 },
  root: { strikes: (page: PageFacts) => isData(page) && page.path === '/', most: 4 },
  schema: { strikes: ({ name }: PageFacts) => name === 'sqlite_schema', most: 2 },
  firstPage: { strikes: ({ page }: PageFacts) => page === 1, most: 1 },
  index: { strikes: ({ holds }: PageFacts) => holds === 'index', most: 9 },
  free: { strikes: ({ type }: PageFacts) => type === 'free', most: 3 },
  overflow: { strikes: ({ type }: PageFacts) => type === 'overflow', most: 4 },
  any: { strikes: () => true, most: 15 },
  many: { strikes: () => true, most: 200 },
} as const;
type PageDamage = keyof typeof targets;

export type Damage = PageDamage | 'header' | 'cut' | 'sector';
export const damages: readonly Damage[] = [
  ...(Object.keys(targets) as PageDamage[]),
  'header',
  'cut',
  'sector',
];

export interface Damaged {
  bytes: Buffer;
  /** Pages of which nothing is left. */
  struck: ReadonlySet<number>;
}

/** Does one kind of damage to a file, the same for the same seed. */
export function damage(
  sound: Buffer,
  facts: readonly PageFacts[],
  kind: Damage,
  seed: number,
): Damaged {
  const dice = new Dice(seed);
  const bytes = Buffer.from(sound);
  const count = bytes.length / pageSize;
  if (kind === 'header') {
    spoil(bytes.subarray(0, 100), dice);
    return { bytes, struck: new Set() };
  }
  if (kind === 'cut') {
    const length = 1 + dice.below(bytes.length - 1);
    const whole = Math.floor(length / pageSize);
    const gone = Array.from({ length: count - whole }, (_, index) => whole + index + 1);
    return { bytes: bytes.subarray(0, length), struck: new Set(gone) };
  }
  if (kind === 'sector') {
    const at = dice.below(bytes.length / 512) * 512;
    spoil(bytes.subarray(at, at + 512), dice);
    return { bytes, struck: new Set([Math.floor(at / pageSize) + 1]) };
  }
  const { strikes, most } = targets[kind];
  const possible = facts.filter(strikes);
  const rowPages = new Set(facts.filter(holdsRows).map(({ page }) => page));
  const used = facts.filter(({ type }) => type !== 'free');
  const struck = new Set(
    Array.from({ length: 1 + dice.below(most) }, () => dice.pick(possible).page),
  );
  for (const page of struck) {
    const at = (page - 1) * pageSize;
    const other = (dice.pick(used).page - 1) * pageSize;
    // A write that went to the wrong place leaves a page that is sound in itself. In an index or in
    // the midst of a long text nobody could tell.
    if (rowPages.has(page) && dice.chance(0.2)) sound.copy(bytes, at, other, other + pageSize);
    else spoil(bytes.subarray(at, at + pageSize), dice);
  }
  return { bytes, struck };
}

/** Zeroes, or noise. */
export function spoil(bytes: Buffer, dice: Dice): void {
  const isZeroed = dice.chance(0.5);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = isZeroed ? 0 : dice.below(256);
}

/** How many rows of each table do not touch the pages that were struck. */
export function soundRows(
  facts: readonly PageFacts[],
  struck: ReadonlySet<number>,
): Map<string, number> {
  const rows = new Map<string, number>();
  const whole = facts.filter(({ holds, type }) => holds === 'rows' && type === 'leaf');
  for (const { name, page, cells } of whole) {
    rows.set(name, (rows.get(name) ?? 0) + (struck.has(page) ? 0 : cells));
  }
  const cutShort = facts.filter(
    ({ type, page, holds }) => holds === 'rows' && type === 'overflow' && struck.has(page),
  );
  // The path of a page that a row goes on in is that of its cell, and a number.
  const cells = new Set(cutShort.map(({ name, path }) => `${name} ${path.split('+')[0]}`));
  for (const cell of cells) {
    const [name = ''] = cell.split(' ');
    rows.set(name, (rows.get(name) ?? 0) - 1);
  }
  return rows;
}
