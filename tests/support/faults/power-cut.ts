import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dice } from '../../bench/random.ts';
import type { Change, FaultLog } from './log.ts';

const sectorBytes = 512;

export interface Lost {
  sectors: number;
  of: number;
}

/**
 * Leaves the files as a power cut could have: of what was not flushed, each sector of a disk is
 * there or not, by the dice. `losing` is the share that is lost; without it the dice choose that
 * too, for each file.
 */
export function cutPower(
  folders: readonly string[],
  { unflushed }: FaultLog,
  { seed, losing }: { seed: number; losing?: number },
): Lost {
  const dice = new Dice(seed);
  const lost = { sectors: 0, of: 0 };
  for (const path of folders.flatMap(filesBelow)) {
    const changes = unflushed.get(statSync(path, { bigint: true }).ino) ?? [];
    if (changes.length === 0) continue;
    const share = losing ?? dice.pick([0, 0.1, 0.5, 0.9, 1]);
    writeFileSync(path, undone(readFileSync(path), changes, { dice, share, lost }));
  }
  return lost;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted();
}

interface Undoing {
  dice: Dice;
  share: number;
  lost: Lost;
}

function undone(now: Buffer, changes: readonly Change[], undoing: Undoing): Buffer {
  let bytes: Buffer = Buffer.from(now);
  let keptEnd = changes[0]?.sizeBefore ?? now.length;
  for (const change of changes.toReversed()) {
    if (change.kind === 'cut') bytes = uncut(bytes, change, undoing);
    else keptEnd = Math.max(keptEnd, undoSectors(bytes, change, undoing));
  }
  // Where nothing behind it is left, the file may never have grown, or hold zeroes.
  const { dice, share } = undoing;
  return dice.chance(share) ? bytes.subarray(0, Math.max(keptEnd, 0)) : bytes;
}

/** Puts back what was there, or zeroes, and returns the end of what is not undone. */
function undoSectors(
  bytes: Buffer,
  { offset, length, old }: Change,
  { dice, share, lost }: Undoing,
): number {
  const end = Math.min(offset + length, bytes.length);
  let keptEnd = 0;
  for (let from = offset; from < end; ) {
    const next = Math.min(from - (from % sectorBytes) + sectorBytes, end);
    lost.of += 1;
    if (dice.chance(share)) {
      lost.sectors += 1;
      bytes.fill(0, from, next);
      old.subarray(from - offset, next - offset).copy(bytes, from);
    } else keptEnd = next;
    from = next;
  }
  return keptEnd;
}

function uncut(bytes: Buffer, { offset, old }: Change, { dice, share }: Undoing): Buffer {
  const missing = offset + old.length - bytes.length;
  if (missing <= 0 || !dice.chance(share)) return bytes;
  return Buffer.concat([bytes, old.subarray(Math.max(0, old.length - missing))]);
}
