import { type Consent, type ConsentChannel, consentChannels } from '#contract/consents.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { uuidv7 } from './ids.ts';
import { type Actor, recordChange } from './journal.ts';
import { prepared } from './prepared.ts';

/** The whole history of one customer, the latest first. */
export async function listConsents(db: Reading, customerId: string): Promise<Consent[]> {
  return selectConsents(db, customerId).execute();
}

/** Those that hold. */
export function listValidConsents(db: Reading, customerId: string): Promise<Consent[]> {
  return validConsents(db, { customerId });
}

const validConsents = prepared<{ customerId: string }, Consent>((db, parameter) =>
  selectConsents(db, parameter('customerId')).where('consent.withdrawn_at', 'is', null),
);

function selectConsents(db: Reading, customerId: string) {
  return db
    .selectFrom('consent')
    .innerJoin('staff', 'staff.id', 'consent.staff_id')
    .where('consent.customer_id', '=', customerId)
    .orderBy('consent.given_at', 'desc')
    .orderBy('consent.id', 'desc')
    .select([
      'consent.id',
      'consent.channel',
      'consent.wording',
      'consent.source',
      'consent.given_at as givenAt',
      'consent.withdrawn_at as withdrawnAt',
      'staff.name as staffName',
    ])
    .$narrowType<Pick<Consent, 'channel' | 'source'>>();
}

/** For each channel the words that were stored last, whoever agreed to them. */
export async function listLatestWordings(
  db: Reading,
): Promise<Partial<Record<ConsentChannel, string>>> {
  const wordings: Partial<Record<ConsentChannel, string>> = {};
  for (const channel of consentChannels) {
    const latest = await db
      .selectFrom('consent')
      .select('wording')
      .where('channel', '=', channel)
      .orderBy('key', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (latest) wordings[channel] = latest.wording;
  }
  return wordings;
}

/** Fails with CONFLICT while an earlier one for the channel holds. */
export async function giveConsent(
  trx: Writing,
  actor: Actor,
  consent: Pick<Consent, 'channel' | 'wording' | 'source' | 'givenAt'> & { customerId: string },
): Promise<string> {
  await refuseSecond(trx, consent.customerId, consent.channel);
  const id = uuidv7(Date.parse(actor.now));
  await trx
    .insertInto('consent')
    .values({
      id,
      customer_id: consent.customerId,
      staff_id: actor.staffId,
      channel: consent.channel,
      wording: consent.wording,
      source: consent.source,
      given_at: consent.givenAt,
      withdrawn_at: null,
    })
    .execute();
  await recordChange(trx, actor, {
    entity: 'consent',
    entityId: id,
    action: 'create',
    after: consent,
  });
  return id;
}

/**
 * Withdrawn now, or, as the undo of that, in force again. Fails with NOT_FOUND, and with CONFLICT
 * where it is so already or, for the undo, where a newer one for the channel holds.
 */
export async function setWithdrawn(
  trx: Writing,
  actor: Actor,
  id: string,
  withdrawn: boolean,
): Promise<void> {
  const before = await readConsent(trx, id);
  if ((before.withdrawn_at !== null) === withdrawn) throw new StorageError('CONFLICT', 'consent');
  if (!withdrawn) await refuseSecond(trx, before.customer_id, before.channel);
  const withdrawnAt = withdrawn ? actor.now : null;
  await trx
    .updateTable('consent')
    .set({ withdrawn_at: withdrawnAt })
    .where('id', '=', id)
    .execute();
  await recordChange(trx, actor, {
    entity: 'consent',
    entityId: id,
    action: 'update',
    before: { withdrawnAt: before.withdrawn_at },
    after: { withdrawnAt },
  });
}

/** For a slip of the hand: what was agreed to stays in the journal. */
export async function removeConsent(trx: Writing, actor: Actor, id: string): Promise<void> {
  const { key: _key, ...before } = await readConsent(trx, id);
  await trx.deleteFrom('consent').where('id', '=', id).execute();
  await recordChange(trx, actor, { entity: 'consent', entityId: id, action: 'remove', before });
}

async function readConsent(trx: Writing, id: string) {
  const row = await trx.selectFrom('consent').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'consent');
  return row;
}

async function refuseSecond(trx: Writing, customerId: string, channel: string): Promise<void> {
  const holding = await trx
    .selectFrom('consent')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('channel', '=', channel)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (holding) throw new StorageError('CONFLICT', 'consent');
}
