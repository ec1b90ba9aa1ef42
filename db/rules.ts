import { type ShopRules, shopRules } from '#contract/rules.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { type Actor, recordChange } from './journal.ts';

/** What a shop starts with; `limit` is in the smallest unit of its currency. */
function usualRules(timeZone: string): ShopRules {
  const day = [{ from: '09:00', to: '18:00' }];
  const wholeDay = { minutes: 24 * 60, openHours: false };
  return {
    countryPack: null,
    timeZone,
    openingHours: {
      1: day,
      2: day,
      3: day,
      4: day,
      5: day,
      6: [{ from: '09:00', to: '14:00' }],
      7: [],
    },
    days: [],
    firstAnswer: {
      phone: wholeDay,
      visit: wholeDay,
      email: wholeDay,
      letter: wholeDay,
      chat: { minutes: 4 * 60, openHours: true },
      // What others read cannot wait.
      social: { minutes: 60, openHours: true },
    },
    resolutionDays: 10,
    warnDays: [4, 1],
    limits: { staff: 100_00, manager: null },
    escalation: {
      injury: true,
      authority: true,
      aboveLimit: true,
      failedAttempts: true,
      customerWish: true,
    },
    updateDays: 7,
    followUpDays: 7,
  };
}

/** A new shop begins with the usual ones, in the time zone (IANA) of its computer. */
export async function ensureRules(trx: Writing, timeZone: string): Promise<void> {
  const existing = await trx.selectFrom('shop_rules').select('key').executeTakeFirst();
  if (existing) return;
  await trx
    .insertInto('shop_rules')
    .values({ version: 1, content: JSON.stringify(usualRules(timeZone)) })
    .execute();
}

export async function readRules(db: Reading): Promise<{ version: number; rules: ShopRules }> {
  const row = await db
    .selectFrom('shop_rules')
    .select(['version', 'content'])
    .executeTakeFirstOrThrow();
  const stored: unknown = JSON.parse(row.content);
  // What an earlier version of the program stored lacks what has been added since.
  const rules = shopRules.parse({ ...usualRules('UTC'), ...(stored as object) });
  return { version: row.version, rules };
}

/** Fails with CONFLICT when somebody else saved since `version` was read. */
export async function updateRules(
  trx: Writing,
  actor: Actor,
  version: number,
  rules: ShopRules,
): Promise<number> {
  const before = await readRules(trx);
  if (before.version !== version) throw new StorageError('CONFLICT', 'shop_rules');
  await trx
    .updateTable('shop_rules')
    .set({ version: version + 1, content: JSON.stringify(rules) })
    .execute();
  await recordChange(trx, actor, {
    entity: 'shop_rules',
    entityId: 'shop_rules',
    action: 'update',
    before: before.rules,
    after: rules,
  });
  return version + 1;
}
