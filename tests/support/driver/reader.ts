// The reading thread of the driver: makes backups while the other thread writes, as the program does.
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { storageCode } from '#db/errors.ts';
import { Refusal } from '../../../main/engine/refusal.ts';
import { openForReading } from '../../../main/engine/start.ts';
import { makeEntered } from '../../../main/features/backup/entered.ts';
import { refusalFor } from '../../../main/features/backup/failure.ts';
import { type DriverOptions, workFactor } from './protocol.ts';
import { tell } from './tell.ts';

const { dataFolder, target, run, rounds = 1, passphrases = [] } = workerData as DriverOptions;
const database = openForReading(dataFolder);

for (let number = 0; number < rounds; number += 1) {
  const secret = passphrases[number % passphrases.length] ?? null;
  const destination = join(target, `shop ${run}-${number}.kontuar`);
  tell({ kind: 'backingUp', path: destination, secret });
  const request = {
    database: database.handle.name,
    destination,
    passphrase: secret,
    now: new Date().toISOString(),
    workFactor,
  };
  let begun = false;
  const progress = () => {
    if (!begun) tell({ kind: 'underway', what: 'backup' });
    begun = true;
  };
  try {
    const course = { signal: new AbortController().signal, progress };
    const { path } = await makeEntered('byHand', request, course);
    tell({ kind: 'backedUp', path, secret });
  } catch (error) {
    tell({ kind: 'refused', what: 'backup', code: codeOf(error) });
  }
}
await database.close();

/** As the dispatcher answers it. */
function codeOf(error: unknown): string {
  const refusal = refusalFor(error, 'write');
  return refusal instanceof Refusal ? refusal.error.code : (storageCode(error) ?? 'INTERNAL');
}
