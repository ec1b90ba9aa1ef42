import { blankCall } from '#contract/calls.ts';
import { methods } from '#contract/index.ts';
import { uuidv7 } from '#db/ids.ts';
import type { Engine } from '../engine/client.ts';
import { systemClock } from '../engine/clock.ts';
import { answer, answerDrop } from './answering.ts';
import type { Answers } from './ipc.ts';
import type { ShellContext } from './methods.ts';

// All that reads the contract, which takes time to load: the window is on its way by then.

/** What the window asks waits until the data is open, or known to stay closed. */
export function answersFor(context: Omit<ShellContext, 'news'>): Answers {
  const remembering: ShellContext = { ...context, news: { replacement: null } };
  return {
    call: (...call) => answer(remembering, ...call),
    cancel: context.data.cancel,
    drop: (path) => answerDrop(remembering, path),
  };
}

/** Begins a call; its route in the window, or that of the first screen. */
export async function routeOfNewCall(
  engine: Engine | undefined,
  newCustomer: string,
): Promise<string> {
  const id = uuidv7(systemClock().getTime());
  const content = { ...blankCall, newCustomer };
  const envelope = await engine?.call('call-at-start', 'calls.start', { id, content });
  // At a locked counter the call waits in the window for whoever comes.
  const isLocked = envelope?.ok === false && envelope.error.code === 'FORBIDDEN';
  if (isLocked) return `/launched/${encodeURIComponent(newCustomer)}`;
  return envelope?.ok ? `/calls/${id}` : '/today';
}

/** What is wrong with the data, read on a thread of its own; undefined when that failed. */
export async function problemsOf(engine: Engine): Promise<readonly string[] | undefined> {
  const envelope = await engine.call('check-at-start', 'health.check', {}, 'program');
  return envelope.ok ? methods['health.check'].output.parse(envelope.value).problems : undefined;
}
