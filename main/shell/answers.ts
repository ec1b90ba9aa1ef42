import { blankCall } from '#contract/calls.ts';
import type { Envelope } from '#contract/errors.ts';
import { methods } from '#contract/index.ts';
import { uuidv7 } from '#db/ids.ts';
import type { Engine } from '../engine/client.ts';
import { systemClock } from '../engine/clock.ts';
import type { Answers } from './ipc.ts';
import { answer, answerDrop, type ShellContext } from './methods.ts';

// All that reads the contract, which takes time to load: the window is on its way by then.

const notOpened: Envelope<never> = { ok: false, error: { code: 'INTERNAL', ref: 'start' } };

/** What the window asks waits until the data is open. */
export function answersOnceOpen(
  opening: Promise<Engine>,
  context: Omit<ShellContext, 'engine'>,
): Answers {
  async function whenOpen(
    work: (context: ShellContext) => Promise<Envelope<unknown>>,
  ): Promise<Envelope<unknown>> {
    const engine = await opening.catch(() => undefined);
    return engine ? work({ ...context, engine }) : notOpened;
  }

  return {
    call: (...call) => whenOpen((open) => answer(open, ...call)),
    cancel: (callId) => void opening.then((engine) => engine.cancel(callId)).catch(() => undefined),
    drop: (path) => whenOpen((open) => answerDrop(open, path)),
  };
}

/** Begins a call; its route in the window, or that of the first screen. */
export async function routeOfNewCall(engine: Engine, newCustomer: string): Promise<string> {
  const id = uuidv7(systemClock().getTime());
  const content = { ...blankCall, newCustomer };
  const envelope = await engine.call('call-at-start', 'calls.start', { id, content });
  return envelope.ok ? `/calls/${id}` : '/today';
}

/** What is wrong with the data, read on a thread of its own; undefined when that failed. */
export async function problemsOf(engine: Engine): Promise<readonly string[] | undefined> {
  const envelope = await engine.call('check-at-start', 'health.check', {});
  return envelope.ok ? methods['health.check'].output.parse(envelope.value).problems : undefined;
}
