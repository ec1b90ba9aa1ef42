// Puts other data in the place of a shop's, in a process of its own that can be killed.
import { randomUUID } from 'node:crypto';
import { createRescuer } from '../../../main/engine/rescue.ts';
import { testClock } from '../clock.ts';
import type { RescueOptions } from './protocol.ts';
import { tell } from './tell.ts';

const { dataFolder, work, backup } = JSON.parse(process.argv[2] ?? '') as RescueOptions;

const rescuer = createRescuer({
  dataFolder,
  country: 'PL',
  // The same each time, so that what comes out can be compared.
  clock: testClock().clock,
  chosenFile: () => backup,
  listFile: () => randomUUID(),
  log: (_ref, method, error) => process.stderr.write(`${method} ${String(error)}\n`),
  checkOutput: true,
});

async function call(method: string, input: unknown): Promise<void> {
  const envelope = await rescuer.call({ method, input });
  if (!envelope.ok) throw new Error(`${method}: ${JSON.stringify(envelope.error)}`);
}

tell({ kind: 'opening' });
if (work === 'restore') {
  await call('recovery.restore', { file: randomUUID(), passphrase: null });
} else if (work === 'salvage') {
  await call('recovery.salvage', { placeholderName: 'Recovered' });
  await call('recovery.keepSalvaged', {});
} else await call('recovery.beginAnew', {});
tell({ kind: 'done' });
