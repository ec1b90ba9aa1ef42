import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import {
  everything,
  type TimelineCounts,
  type TimelineEntry,
  type TimelineFilter,
  type TimelineType,
} from '#contract/timeline.ts';
import type { Dialect, Reading } from './connection.ts';
import { listFollowUps } from './follow-ups.ts';
import { listInteractions } from './interactions.ts';
import { selectObservations } from './observations.ts';
import type { Database } from './schema.ts';
import { holds } from './search/notes.ts';

interface Scope {
  customerId: string;
  filter: TimelineFilter;
}

interface Place {
  type: TimelineType;
  id: string;
  at: string;
}

const never = sql<SqlBool>`1 = 0`;

/**
 * One page of everything that happened with a customer, newest first. The places are merged from
 * three indexes; only what stands on the page is then read.
 */
export async function listTimeline(
  db: Reading,
  dialect: Dialect,
  { offset, limit, ...scope }: Scope & { offset: number; limit: number },
): Promise<{ total: number; rows: TimelineEntry[] }> {
  const contacts = contactsIn(db, dialect, scope);
  const observations = observationsIn(db, dialect, scope);
  const followUps = followUpsIn(db, dialect, scope);
  const places = contacts
    .select([sql<TimelineType>`'contact'`.as('type'), 'id', 'started_at as at'])
    .unionAll(
      observations.select([sql<TimelineType>`'observation'`.as('type'), 'id', 'seen_on as at']),
    )
    .unionAll(
      followUps.select([
        sql<TimelineType>`'followUp'`.as('type'),
        'id',
        sql<string>`done_at`.as('at'),
      ]),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc');
  if (scope.filter.text !== '') {
    // Looking into the notes is what takes long here, so it is done once and not for the total too.
    const found = await places.execute();
    const shown = found.slice(offset, offset + limit);
    return { total: found.length, rows: await readEntries(db, shown) };
  }
  return {
    total: (await count(contacts)) + (await count(observations)) + (await count(followUps)),
    rows: await readEntries(db, await places.limit(limit).offset(offset).execute()),
  };
}

function contactsIn(db: Reading, dialect: Dialect, { customerId, filter }: Scope) {
  const { kinds, channels, text } = filter;
  return db
    .selectFrom('interaction')
    .where('customer_id', '=', customerId)
    .where('binned_at', 'is', null)
    .$if(leavesOut(filter, 'contact'), (query) => query.where(never))
    .$if(kinds.length > 0, (query) => query.where('kind', 'in', kinds))
    .$if(channels.length > 0, (query) => query.where('channel', 'in', channels))
    .$if(text !== '', (query) =>
      query.where((expression) => holds(dialect, expression.ref('note'), text)),
    );
}

function observationsIn(db: Reading, dialect: Dialect, { customerId, filter }: Scope) {
  return db
    .selectFrom('observation')
    .where('customer_id', '=', customerId)
    .where('binned_at', 'is', null)
    .$if(leavesOut(filter, 'observation'), (query) => query.where(never))
    .$if(filter.text !== '', (query) =>
      query.where((expression) => holds(dialect, expression.ref('note'), filter.text)),
    );
}

function followUpsIn(db: Reading, dialect: Dialect, { customerId, filter }: Scope) {
  return db
    .selectFrom('follow_up')
    .where('customer_id', '=', customerId)
    .where('binned_at', 'is', null)
    .where('done_at', 'is not', null)
    .$if(leavesOut(filter, 'followUp'), (query) => query.where(never))
    .$if(filter.text !== '', (query) =>
      query.where((expression) => holds(dialect, expression.ref('note'), filter.text)),
    );
}

function leavesOut({ types, kinds, channels }: TimelineFilter, type: TimelineType): boolean {
  if (type !== 'contact' && kinds.length + channels.length > 0) return true;
  return types.length > 0 && !types.includes(type);
}

async function count<Table extends keyof Database>(
  matching: SelectQueryBuilder<Database, Table, unknown>,
): Promise<number> {
  const { total } = await matching
    .select(sql<number | string>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

async function readEntries(db: Reading, places: readonly Place[]): Promise<TimelineEntry[]> {
  const idsOf = (type: TimelineType) =>
    places.filter((place) => place.type === type).map(({ id }) => id);
  const entries = new Map<string, TimelineEntry>();
  for (const contact of await listInteractions(db, idsOf('contact'))) {
    entries.set(contact.id, { type: 'contact', at: contact.startedAt, contact });
  }
  const observed = idsOf('observation');
  if (observed.length > 0) {
    const rows = await selectObservations(db).where('observation.id', 'in', observed).execute();
    for (const observation of rows) {
      entries.set(observation.id, { type: 'observation', at: observation.seenOn, observation });
    }
  }
  for (const followUp of await listFollowUps(db, idsOf('followUp'))) {
    const at = followUp.doneAt ?? followUp.dueOn;
    entries.set(followUp.id, { type: 'followUp', at, followUp });
  }
  return places.flatMap(({ id }) => entries.get(id) ?? []);
}

/** How much there is of each type, and of the contacts of each kind and by each channel. */
export async function countTimeline(
  db: Reading,
  dialect: Dialect,
  customerId: string,
): Promise<TimelineCounts> {
  const scope: Scope = { customerId, filter: everything };
  const groups = await contactsIn(db, dialect, scope)
    .groupBy(['kind', 'channel'])
    .select(['kind', 'channel', sql<number | string>`count(*)`.as('total')])
    .$narrowType<{
      kind: keyof TimelineCounts['kinds'];
      channel: keyof TimelineCounts['channels'];
    }>()
    .execute();
  const counts: TimelineCounts = { types: {}, kinds: {}, channels: {} };
  for (const { kind, channel, total } of groups) {
    addTo(counts.types, 'contact', Number(total));
    addTo(counts.kinds, kind, Number(total));
    addTo(counts.channels, channel, Number(total));
  }
  addTo(counts.types, 'observation', await count(observationsIn(db, dialect, scope)));
  addTo(counts.types, 'followUp', await count(followUpsIn(db, dialect, scope)));
  return counts;
}

function addTo<Name extends string>(
  counts: Partial<Record<Name, number>>,
  name: Name,
  more: number,
): void {
  if (more > 0) counts[name] = (counts[name] ?? 0) + more;
}
