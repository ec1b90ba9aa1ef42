import { isDeepStrictEqual } from 'node:util';
import { type Playbook, playbook } from '#contract/playbook.ts';
import { faultsOf } from '#contract/playbook-check.ts';
import type { Reading, Writing } from './connection.ts';
import { StorageError } from './errors.ts';
import { type Actor, recordChange } from './journal.ts';

/** Whether there is one of these, by key and version, that the shop does not have. */
export async function lacksPlaybooks(
  db: Reading,
  versions: Readonly<Record<string, number>>,
): Promise<boolean> {
  const has = await presentVersions(db);
  return Object.entries(versions).some(([key, version]) => !has.has(`${key} ${version}`));
}

async function presentVersions(db: Reading): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('playbook_version').select(['playbook', 'version']).execute();
  return new Set(rows.map(({ playbook: key, version }) => `${key} ${version}`));
}

/** Those that ship in a version that this shop does not have yet; what it has is never changed. */
export async function ensurePlaybooks(
  trx: Writing,
  shipped: readonly Playbook[],
  now: string,
): Promise<void> {
  const has = await presentVersions(trx);
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

/** Of each the latest version in which a talk can be led: one with a fault is left out. */
export async function listPlaybooks(db: Reading): Promise<Playbook[]> {
  const versions = await db
    .selectFrom('playbook_version')
    .select(['playbook', 'version'])
    .orderBy('playbook')
    .orderBy('version', 'desc')
    .execute();
  const sound = new Map<string, Playbook>();
  for (const { playbook: key, version } of versions) {
    if (sound.has(key)) continue;
    const { content, isSound } = known(await contentAt(db, { key, version }));
    if (content && isSound) sound.set(key, content);
  }
  return [...sound.values()];
}

export interface PlaybookVersion {
  key: string;
  version: number;
}

/** Fails with NOT_FOUND, and with UNSUPPORTED for what this program cannot read. */
export async function readPlaybook(db: Reading, wanted: PlaybookVersion): Promise<Playbook> {
  const { content } = known(await contentAt(db, wanted));
  if (!content) throw new StorageError('UNSUPPORTED', 'playbook_version');
  return content;
}

async function contentAt(db: Reading, { key, version }: PlaybookVersion): Promise<string> {
  const row = await db
    .selectFrom('playbook_version')
    .where('playbook', '=', key)
    .where('version', '=', version)
    .select('content')
    .executeTakeFirst();
  if (!row) throw new StorageError('NOT_FOUND', 'playbook_version');
  return row.content;
}

interface Known {
  /** Undefined for what is no playbook of this format. */
  content: Playbook | undefined;
  isSound: boolean;
}

const mostKnown = 50;
const knownByText = new Map<string, Known>();

/** Reading one and looking for faults takes hundredths of a second; a version never changes. */
function known(text: string): Known {
  const before = knownByText.get(text);
  if (before) return before;
  const content = readContent(text);
  const read = { content, isSound: content !== undefined && faultsOf(content).length === 0 };
  if (knownByText.size >= mostKnown) knownByText.clear();
  knownByText.set(text, read);
  return read;
}

function readContent(text: string): Playbook | undefined {
  try {
    return playbook.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a playbook of the shop's own as the version that the next talk takes: with its own number
 * where that is the highest, and else with the next one. Changes nothing where the latest says the
 * same. Fails with CONFLICT where its number stands for something else.
 */
export async function addPlaybook(
  trx: Writing,
  actor: Actor,
  content: Playbook,
): Promise<{ outcome: 'added' | 'present'; kept: Playbook }> {
  const { key } = content;
  const stored = await trx
    .selectFrom('playbook_version')
    .where('playbook', '=', key)
    .select(['version', 'content'])
    .orderBy('version', 'desc')
    .execute();
  const [latest] = stored;
  if (latest && saysTheSame(latest.content, content)) {
    return { outcome: 'present', kept: { ...content, version: latest.version } };
  }
  const taken = stored.find(({ version }) => version === content.version);
  if (taken && !saysTheSame(taken.content, content)) {
    throw new StorageError('CONFLICT', 'playbook_version');
  }
  const version = Math.max(content.version, (latest?.version ?? 0) + 1);
  const kept = { ...content, version };
  await trx
    .insertInto('playbook_version')
    .values({
      playbook: key,
      version,
      content: JSON.stringify(kept),
      staff_id: actor.staffId,
      created_at: actor.now,
    })
    .execute();
  await recordChange(trx, actor, {
    entity: 'playbook',
    entityId: key,
    action: latest ? 'update' : 'create',
    before: latest && { version: latest.version },
    after: { version },
  });
  return { outcome: 'added', kept };
}

/** Whatever the number of the version. */
function saysTheSame(stored: string, { version, ...content }: Playbook): boolean {
  const { content: read } = known(stored);
  return read !== undefined && isDeepStrictEqual({ ...read, version }, { ...content, version });
}
