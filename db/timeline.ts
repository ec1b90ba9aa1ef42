import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { Observation } from '#contract/observations.ts';
import {
  everything,
  type TimelineCounts,
  type TimelineEntry,
  type TimelineFilter,
  type TimelineType,
} from '#contract/timeline.ts';
import { listComplaintRows } from './complaint-list.ts';
import type { Dialect, Reading } from './connection.ts';
import { listFollowUps } from './follow-up-list.ts';
import { listContacts } from './interactions.ts';
import { selectObservations } from './observations.ts';
import { prepared } from './prepared.ts';
import { listPromisesById } from './promise-list.ts';
import type { Database } from './schema.ts';
import { holds } from './search/notes.ts';
import { isListed } from './search/one-of.ts';

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
 * five indexes; only what stands on the page is then read.
 */
export async function listTimeline(
  db: Reading,
  dialect: Dialect,
  { offset, limit, ...scope }: Scope & { offset: number; limit: number },
): Promise<{ total: number; rows: TimelineEntry[] }> {
  const { customerId, filter } = scope;
  if (filter.text !== '') {
    // Looking into the notes is what takes long here, so it is done once and not for the total too.
    const found = await placesIn(db, dialect, scope).execute();
    const shown = found.slice(offset, offset + limit);
    return { total: found.length, rows: await readEntries(db, shown) };
  }
  if (isUnfiltered(filter)) {
    const counts = await allCounts(db, { customerId });
    const places = await allPlaces(db, { customerId, offset, limit });
    return { total: sum(counts), rows: await readEntries(db, places) };
  }
  const counts = await countsIn(db, dialect, scope).execute();
  const places = await placesIn(db, dialect, scope).limit(limit).offset(offset).execute();
  return { total: sum(counts), rows: await readEntries(db, places) };
}

function placesIn(db: Reading, dialect: Dialect, scope: Scope) {
  return contactsIn(db, dialect, scope)
    .select([sql<TimelineType>`'contact'`.as('type'), 'id', 'started_at as at'])
    .unionAll(
      observationsIn(db, dialect, scope).select([
        sql<TimelineType>`'observation'`.as('type'),
        'id',
        'seen_on as at',
      ]),
    )
    .unionAll(
      followUpsIn(db, dialect, scope).select([
        sql<TimelineType>`'followUp'`.as('type'),
        'id',
        sql<string>`done_at`.as('at'),
      ]),
    )
    .unionAll(
      complaintsIn(db, dialect, scope).select([
        sql<TimelineType>`'complaint'`.as('type'),
        'id',
        'received_at as at',
      ]),
    )
    .unionAll(
      promisesIn(db, dialect, scope).select([
        sql<TimelineType>`'promise'`.as('type'),
        'id',
        sql<string>`ended_at`.as('at'),
      ]),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc');
}

/** How much there is of each type, as one row each. */
function countsIn(db: Reading, dialect: Dialect, scope: Scope) {
  return counted('contact', contactsIn(db, dialect, scope))
    .unionAll(counted('observation', observationsIn(db, dialect, scope)))
    .unionAll(counted('followUp', followUpsIn(db, dialect, scope)))
    .unionAll(counted('complaint', complaintsIn(db, dialect, scope)))
    .unionAll(counted('promise', promisesIn(db, dialect, scope)));
}

function counted<Table extends keyof Database>(
  type: TimelineType,
  matching: SelectQueryBuilder<Database, Table, unknown>,
) {
  return matching.select([
    sql<TimelineType>`${sql.lit(type)}`.as('type'),
    sql<number | string>`count(*)`.as('total'),
  ]);
}

interface Count {
  type: TimelineType;
  total: number | string;
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, count) => total + Number(count.total), 0);
}

const allCounts = prepared<{ customerId: string }, Count>((db, parameter, dialect) =>
  countsIn(db, dialect, { customerId: parameter('customerId'), filter: everything }),
);

const allPlaces = prepared<{ customerId: string; offset: number; limit: number }, Place>(
  (db, parameter, dialect) =>
    placesIn(db, dialect, { customerId: parameter('customerId'), filter: everything })
      .limit(parameter('limit'))
      .offset(parameter('offset')),
);

function isUnfiltered({ types, kinds, channels, text }: TimelineFilter): boolean {
  return types.length + kinds.length + channels.length === 0 && text === '';
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

function complaintsIn(db: Reading, dialect: Dialect, { customerId, filter }: Scope) {
  return db
    .selectFrom('complaint')
    .where('customer_id', '=', customerId)
    .where('voided_at', 'is', null)
    .$if(leavesOut(filter, 'complaint'), (query) => query.where(never))
    .$if(filter.text !== '', (query) =>
      query.where((expression) => holds(dialect, expression.ref('account'), filter.text)),
    );
}

function promisesIn(db: Reading, dialect: Dialect, { customerId, filter }: Scope) {
  return db
    .selectFrom('promise')
    .where('customer_id', '=', customerId)
    .where('ended_at', 'is not', null)
    .where('state', '<>', sql.lit('void'))
    .$if(leavesOut(filter, 'promise'), (query) => query.where(never))
    .$if(filter.text !== '', (query) =>
      query.where((expression) => holds(dialect, expression.ref('what'), filter.text)),
    );
}

function leavesOut({ types, kinds, channels }: TimelineFilter, type: TimelineType): boolean {
  if (type !== 'contact' && kinds.length + channels.length > 0) return true;
  return types.length > 0 && !types.includes(type);
}

async function readEntries(db: Reading, places: readonly Place[]): Promise<TimelineEntry[]> {
  const idsOf = (type: TimelineType) =>
    places.filter((place) => place.type === type).map(({ id }) => id);
  const entries = new Map<string, TimelineEntry>();
  for (const { contact, talk } of await listContacts(db, idsOf('contact'))) {
    entries.set(contact.id, { type: 'contact', at: contact.startedAt, contact, talk });
  }
  const observed = idsOf('observation');
  if (observed.length > 0) {
    for (const observation of await observationsById(db, { ids: observed })) {
      entries.set(observation.id, { type: 'observation', at: observation.seenOn, observation });
    }
  }
  for (const followUp of await listFollowUps(db, idsOf('followUp'))) {
    const at = followUp.doneAt ?? followUp.dueOn;
    entries.set(followUp.id, { type: 'followUp', at, followUp });
  }
  for (const complaint of await listComplaintRows(db, idsOf('complaint'))) {
    entries.set(complaint.id, { type: 'complaint', at: complaint.receivedAt, complaint });
  }
  for (const promise of await listPromisesById(db, idsOf('promise'))) {
    entries.set(promise.id, { type: 'promise', at: promise.endedAt ?? promise.dueOn, promise });
  }
  return places.flatMap(({ id }) => entries.get(id) ?? []);
}

const observationsById = prepared<{ ids: readonly string[] }, Observation>(
  (db, parameter, dialect) =>
    selectObservations(db).where(isListed(dialect, 'observation.id', parameter('ids'))),
);

/** How many entries are newer than this contact; null where the timeline does not hold it. */
export async function placeInTimeline(
  db: Reading,
  dialect: Dialect,
  { customerId, contactId }: { customerId: string; contactId: string },
): Promise<number | null> {
  const scope: Scope = { customerId, filter: everything };
  const contact = await contactsIn(db, dialect, scope)
    .where('id', '=', contactId)
    .select(['id', 'started_at as at'])
    .executeTakeFirst();
  if (!contact) return null;
  const { newer } = await db
    .selectFrom(placesIn(db, dialect, scope).as('place'))
    .where((expression) =>
      expression.or([
        expression('at', '>', contact.at),
        expression.and([expression('at', '=', contact.at), expression('id', '>', contact.id)]),
      ]),
    )
    .select((expression) => expression.fn.countAll().as('newer'))
    .executeTakeFirstOrThrow();
  return Number(newer);
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
    addTo(counts.kinds, kind, Number(total));
    addTo(counts.channels, channel, Number(total));
  }
  for (const { type, total } of await allCounts(db, { customerId })) {
    addTo(counts.types, type, Number(total));
  }
  return counts;
}

function addTo<Name extends string>(
  counts: Partial<Record<Name, number>>,
  name: Name,
  more: number,
): void {
  if (more > 0) counts[name] = (counts[name] ?? 0) + more;
}
