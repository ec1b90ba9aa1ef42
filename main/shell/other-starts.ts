import { setTimeout as pause } from 'node:timers/promises';
import { app } from 'electron';
import { type Answer, answerAt, newAddress, tryLater, waitForAnswer } from './answer-line.ts';
import type { Launch } from './launch.ts';

/** In milliseconds. */
const longestSilence = 5000;
const betweenTries = 300;

/**
 * Null when no other start is on this folder. Otherwise that one is handed what this is for, and its
 * answer is resolved to; at a bad moment, while it is ending or at work for the command line, its end
 * is waited for. Undefined when it says nothing.
 */
export async function handOver(launch: Launch): Promise<Answer | null | undefined> {
  for (;;) {
    const address = newAddress();
    if (app.requestSingleInstanceLock({ ...launch, answerAt: address })) return null;
    const answer = await waitForAnswer(address, longestSilence);
    if (answer === undefined) return isAlone() ? null : undefined;
    if (answer.code !== tryLater.code) return answer;
    await pause(betweenTries);
  }
}

/** Who says nothing may have gone meanwhile. What this start is for is not handed over once more. */
function isAlone(): boolean {
  return app.requestSingleInstanceLock({});
}

/** `answer` gets what another start hands over, which may be another program's invention. */
export function onOtherStart(answer: (handedOver: unknown) => Promise<Answer>): void {
  app.on('second-instance', (_event, _argv, _folder, data) => {
    void answerAt(addressIn(data), answer(data));
  });
}

function addressIn(handedOver: unknown): unknown {
  return typeof handedOver === 'object' && handedOver !== null && 'answerAt' in handedOver
    ? handedOver.answerAt
    : undefined;
}

export function endWith({ code, text }: Answer): void {
  const out = code === 0 ? process.stdout : process.stderr;
  out.write(text === '' ? '' : `${text}\n`, () => app.exit(code));
}
