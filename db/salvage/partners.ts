import type { SqliteHandle } from '../dialect.ts';
import { uuidv7 } from '../ids.ts';
import { sortKey } from '../search/sort-key.ts';
import type { Pace } from './pace.ts';
import type { Partner, Shape } from './shape.ts';

export interface PartnerReport {
  /** Cards, profiles and tags that rows still point to, made anew under the given name. */
  readonly placeholders: {
    readonly customer: number;
    readonly staff: number;
    readonly tag: number;
  };
  /** Rows that no longer name what they came from: a contact its draft, a card its import. */
  readonly unlinked: readonly { table: string; column: string; rows: number }[];
  /** Rows that say nothing without their partner: which cards somebody looked at last, steps. */
  readonly dropped: readonly { table: string; rows: number }[];
}

interface Names {
  /** In the language of the shop; becomes the family name of cards. */
  readonly placeholderName: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

const rowsAtOnce = 5000;
/** Tables whose rows say nothing without this partner, which is not made anew for them. */
const withoutMeaning: Readonly<Record<string, string>> = {
  seen_customer: 'customer',
  complaint_event: 'complaint',
  complaint_clock: 'complaint',
  complaint_approval: 'complaint',
  corrective_action: 'complaint',
  promise_event: 'promise',
};

/** Afterwards every row has the partners that it names, and there is an owner where there is a shop. */
export async function mendPartners(
  handle: SqliteHandle,
  shapes: readonly Shape[],
  names: Names,
  pace: Pace,
): Promise<PartnerReport> {
  const placeholders = { customer: 0, staff: 0, tag: 0 };
  const unlinked: { table: string; column: string; rows: number }[] = [];
  const dropped: { table: string; rows: number }[] = [];
  const makers = makersOf(handle, names);
  for (const { table, partners } of shapes) {
    for (const partner of partners) {
      const { column, mayBeNull } = partner;
      const isDropped = withoutMeaning[table] === partner.table;
      const clear = mayBeNull
        ? handle.prepare(`update "${table}" set "${column}" = null where "${column}" = ?`)
        : undefined;
      const remove = handle.prepare(`delete from "${table}" where "${column}" = ?`);
      let rows = 0;
      for await (const id of lostPartners(handle, table, partner, pace)) {
        if (clear) rows += clear.run(id).changes;
        else if (isDropped) rows += remove.run(id).changes;
        else if (isKept(partner.table)) {
          makers[partner.table](id);
          placeholders[partner.table] += 1;
        }
      }
      if (rows > 0 && clear) unlinked.push({ table, column, rows });
      else if (rows > 0) dropped.push({ table, rows });
    }
  }
  placeholders.staff += ensureOwner(handle, names);
  return { placeholders, unlinked, dropped };

  function isKept(table: string): table is keyof typeof placeholders {
    return table in placeholders;
  }
}

/** The ids that a column names and the other table does not have, each once. */
async function* lostPartners(
  handle: SqliteHandle,
  table: string,
  { column, table: other }: Partner,
  pace: Pace,
): AsyncGenerator<string> {
  const piece = handle.prepare<[number], { last: number | null; ids: string }>(
    `select max(key) as last,
      json_group_array(distinct id) filter (
        where id is not null and not exists (select 1 from "${other}" where id = piece.id)
      ) as ids
    from (
      select key, "${column}" as id from "${table}" where key > ? order by key limit ${rowsAtOnce}
    ) as piece`,
  );
  let after: number | null = Number.MIN_SAFE_INTEGER;
  while (after !== null) {
    const read = piece.get(after);
    if (read) yield* JSON.parse(read.ids) as string[];
    after = read?.last ?? null;
    await pace.step();
  }
}

function makersOf(
  handle: SqliteHandle,
  { placeholderName, now }: Names,
): Record<'customer' | 'staff' | 'tag', (id: string) => void> {
  const customer = handle.prepare(
    `insert into customer (id, version, given_name, family_name, company, street, postal_code, city,
      region, country, note, sort_key, created_at, updated_at, last_contact_at)
    values (@id, 1, '', @name, '', '', '', '', '', coalesce((select country from shop), ''), '',
      @sortKey, @now, @now, (
        select max(started_at) from interaction where customer_id = @id and binned_at is null
      ))`,
  );
  const staff = handle.prepare(
    `insert into staff (id, name, role, created_at) values (@id, @name,
      case when exists (select 1 from staff where role = 'owner') then 'staff' else 'owner' end,
      @now)`,
  );
  const tag = handle.prepare('insert into tag (id, name, folded) values (@id, @name, @id)');
  const name = placeholderName;
  return {
    customer: (id) => customer.run({ id, name, sortKey: sortKey([name]), now }),
    staff: (id) => staff.run({ id, name, now }),
    tag: (id) => tag.run({ id, name }),
  };
}

/** A shop without its owner would not open; without a shop, the next start makes both. */
function ensureOwner(handle: SqliteHandle, { placeholderName, now }: Names): number {
  return handle
    .prepare(
      `insert into staff (id, name, role, created_at) select @id, @name, 'owner', @now
      where exists (select 1 from shop) and not exists (select 1 from staff where role = 'owner')`,
    )
    .run({ id: uuidv7(Date.parse(now)), name: placeholderName, now }).changes;
}
