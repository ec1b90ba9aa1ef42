import type { Told } from './protocol.ts';

/** What must be in a shop after all that its drivers have told. */
export interface Memory {
  /** Numbers of the calls that were acknowledged, or seen on the disk once. */
  readonly saved: Set<number>;
  /** The acknowledged revision of each draft. */
  readonly kept: Map<number, number>;
  /** People that each import brought in. */
  readonly imported: Map<string, number>;
  /** Every backup that was begun. */
  readonly begun: Map<string, { secret: string | null }>;
  /** Those that were acknowledged, or found with their names; the digest once it is known. */
  readonly backups: Map<string, { secret: string | null; sha256?: string }>;
  lastCall: number;
  /** Acknowledged writes, drafts included. */
  acknowledged: number;
  importsInterrupted: number;
  backupsInterrupted: number;
  /** How many drivers were ended in the middle of something. */
  crashes: number;
}

export function newMemory(): Memory {
  return {
    saved: new Set(),
    kept: new Map(),
    imported: new Map(),
    begun: new Map(),
    backups: new Map(),
    lastCall: 0,
    acknowledged: 0,
    importsInterrupted: 0,
    backupsInterrupted: 0,
    crashes: 0,
  };
}

/** Takes down what a driver told until it was ended. */
export function remember(memory: Memory, told: readonly Told[]): void {
  let importing = false;
  let backingUp = false;
  for (const one of told) {
    if (one.kind === 'kept') memory.kept.set(one.call, one.revision);
    else if (one.kind === 'saved') memory.saved.add(one.call);
    else if (one.kind === 'backingUp') memory.begun.set(one.path, { secret: one.secret });
    else if (one.kind === 'underway') {
      if (one.what === 'import') importing = true;
      else backingUp = true;
    } else if (one.kind === 'imported') {
      memory.imported.set(one.file, one.added);
      importing = false;
    } else if (one.kind === 'backedUp') {
      memory.backups.set(one.path, { secret: one.secret });
      backingUp = false;
    } else if (one.kind === 'refused') {
      if (one.what === 'import') importing = false;
      if (one.what === 'backup') backingUp = false;
    }
    if ('call' in one) memory.lastCall = Math.max(memory.lastCall, one.call ?? 0);
    if (['kept', 'saved', 'imported', 'backedUp'].includes(one.kind)) memory.acknowledged += 1;
  }
  // One more may have been begun.
  memory.lastCall += 1;
  memory.crashes += 1;
  if (importing) memory.importsInterrupted += 1;
  if (backingUp) memory.backupsInterrupted += 1;
}
