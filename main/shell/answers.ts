import { methods } from '#contract/index.ts';
import type { Engine } from '../engine/client.ts';
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

/** What is wrong with the data, read on a thread of its own; undefined when that failed. */
export async function problemsOf(engine: Engine): Promise<readonly string[] | undefined> {
  const envelope = await engine.call('check-at-start', 'health.check', {}, 'program');
  return envelope.ok ? methods['health.check'].output.parse(envelope.value).problems : undefined;
}
