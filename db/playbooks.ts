import { type Playbook, playbook } from '#contract/playbook.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';

/** Those that ship in a version that this shop does not have yet; what it has is never changed. */
export async function ensurePlaybooks(
  trx: Writing,
  shipped: readonly Playbook[],
  now: string,
): Promise<void> {
  const present = await trx
    .selectFrom('playbook_version')
    .select(['playbook', 'version'])
    .execute();
  const has = new Set(present.map(({ playbook: key, version }) => `${key} ${version}`));
  const missing = shipped.filter(({ key, version }) => !has.has(`${key} ${version}`));
  if (missing.length === 0) return;
  await trx
    .insertInto('playbook_version')
    .values(
      missing.map((content) => ({
        playbook: content.key,
        version: content.version,
        content: JSON.stringify(content),
        staff_id: null,
        created_at: now,
      })),
    )
    .execute();
}

/** The latest version of each. */
export async function listPlaybooks(db: Reading): Promise<Playbook[]> {
  const rows = await db
    .selectFrom('playbook_version')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('playbook_version as later')
            .whereRef('later.playbook', '=', 'playbook_version.playbook')
            .whereRef('later.version', '>', 'playbook_version.version')
            .select('later.key'),
        ),
      ),
    )
    .select('content')
    .orderBy('playbook')
    .execute();
  return rows.map(contentOf);
}

/** Fails with NOT_FOUND. */
export async function readPlaybook(
  db: Reading,
  { key, version }: { key: string; version: number },
): Promise<Playbook> {
  const row = await db
    .selectFrom('playbook_version')
    .where('playbook', '=', key)
    .where('version', '=', version)
    .select('content')
    .executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'playbook_version');
  return contentOf(row);
}

const contentOf = ({ content }: { content: string }): Playbook =>
  playbook.parse(JSON.parse(content));
