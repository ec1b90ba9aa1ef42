import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { CallError } from '#contract/errors.ts';
import type { Input, Output, RecoveryMethodName } from '#contract/index.ts';
import type { FileUse } from '../../main/engine/protocol.ts';
import { createRescuer } from '../../main/engine/rescue.ts';
import { openForWriting, StartError } from '../../main/engine/start.ts';
import { type TestClock, testClock } from './clock.ts';

export interface TestRescuer {
  /** Calls a method and expects it to succeed. */
  readonly call: <Name extends RecoveryMethodName>(
    method: Name,
    input: Input<Name>,
  ) => Promise<Output<Name>>;
  /** The error that a method ends with. */
  readonly failure: <Name extends RecoveryMethodName>(
    method: Name,
    input: Input<Name>,
    signal?: AbortSignal,
  ) => Promise<CallError | undefined>;
  readonly grantFile: (path: string, use?: FileUse) => string;
}

/** What works on the files of a data folder that nobody has open. */
export function rescuerFor(dataFolder: string, { clock }: TestClock = testClock()): TestRescuer {
  const files = new Map<string, string>();
  const listFile = (path: string) => {
    const token = randomUUID();
    files.set(token, path);
    return token;
  };
  const rescuer = createRescuer({
    dataFolder,
    country: 'PL',
    clock,
    chosenFile: (token) => files.get(token) ?? '',
    listFile,
    log: (_ref, method, error) => process.stderr.write(`${method} ${String(error)}\n`),
    checkOutput: true,
  });
  return {
    async call(method, input) {
      const envelope = await rescuer.call({ method, input });
      if (!envelope.ok) throw new Error(`${method}: ${JSON.stringify(envelope.error)}`);
      // The rescuer has checked the answer against the contract.
      return envelope.value as Output<typeof method>;
    },
    async failure(method, input, signal) {
      const envelope = await rescuer.call({ method, input, ...(signal ? { signal } : {}) });
      return envelope.ok ? undefined : envelope.error;
    },
    grantFile: listFile,
  };
}

/** Opens the data and closes it again; why that failed, or null. */
export async function startFailure(dataFolder: string): Promise<string | null> {
  try {
    const database = await openForWriting({ dataFolder, clock: testClock().clock, country: 'PL' });
    onTestFinished(() => void (database.handle.open && database.handle.close()));
    await database.close();
    return null;
  } catch (error) {
    if (error instanceof StartError) return error.failure;
    throw error;
  }
}
