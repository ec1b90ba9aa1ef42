import type { CallError, FileProblem } from '#contract/errors.ts';
import { storageCode } from '#db/errors.ts';
import { Refusal } from '../../engine/refusal.ts';

/** Everything that can be wrong with a backup or with the place for it. */
export const failureKinds = [
  'notBackup',
  'damaged',
  'needsPassphrase',
  'wrongPassphrase',
  'newer',
  'unreachable',
  'full',
  'vanished',
  'stray',
  'cancelled',
] as const;
export type FailureKind = (typeof failureKinds)[number];

export class BackupFailure extends Error {
  readonly kind: FailureKind;

  /** @param detail for the log and the tests; it holds nothing of the shop */
  constructor(kind: FailureKind, detail: string, options?: ErrorOptions) {
    super(`${kind}: ${detail}`, options);
    this.name = 'BackupFailure';
    this.kind = kind;
  }
}

/** FAT says "too large" for a file of more than 4 GB. */
const fullCodes: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

export function isFull({ code }: NodeJS.ErrnoException): boolean {
  return fullCodes.has(code);
}

export function isFromSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** Gives what went wrong its kind; what has none is a fault of the program and stays as it is. */
export function explained(error: unknown, signal: AbortSignal): unknown {
  // Whatever stopped first because of that.
  if (signal.aborted) return new BackupFailure('cancelled', 'by the user', { cause: error });
  if (error instanceof BackupFailure) return error;
  if (isFromSystem(error)) {
    const kind = isFull(error) ? 'full' : 'unreachable';
    return new BackupFailure(kind, `${error.syscall} ${error.code}`, { cause: error });
  }
  if (storageCode(error) === 'DISK_FULL') {
    return new BackupFailure('full', 'database', { cause: error });
  }
  return error;
}

/** What the caller is told. */
export function refusalFor(error: unknown, use: 'read' | 'write'): unknown {
  return error instanceof BackupFailure ? new Refusal(callErrorFor(error.kind, use)) : error;
}

function callErrorFor(kind: FailureKind, use: 'read' | 'write'): CallError {
  if (kind === 'cancelled') return { code: 'CANCELLED' };
  if (kind === 'full') return { code: 'DISK_FULL' };
  if (kind === 'unreachable' && use === 'write') return { code: 'READONLY' };
  return { code: 'UNSUPPORTED', file: kind satisfies FileProblem };
}
