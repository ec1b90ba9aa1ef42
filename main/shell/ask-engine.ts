import { randomBytes } from 'node:crypto';
import type { EngineMethodName, Output, Parsed } from '#contract/index.ts';
import { Refusal } from '../engine/refusal.ts';
import type { Data } from './data.ts';

/** For what the shell itself has to know. Fails with a refusal, also while the data is closed. */
export async function askEngine<Name extends EngineMethodName>(
  data: Pick<Data, 'engine'>,
  name: Name,
  input: Parsed<Name>,
): Promise<Output<Name>> {
  const engine = await data.engine();
  if (!engine) throw new Refusal({ code: 'BUSY' });
  const envelope = await engine.call(randomBytes(8).toString('hex'), name, input);
  if (!envelope.ok) throw new Refusal(envelope.error);
  return envelope.value as Output<Name>;
}
