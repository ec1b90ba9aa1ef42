import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';
import { blankCall } from '#contract/calls.ts';
import type { EngineMethodName } from '#contract/index.ts';

const keystrokesApart = 50;

/**
 * How long a job takes in the real program while somebody types into a call, in seconds, and how
 * long each keystroke waits to be stored meanwhile, in milliseconds.
 */
export async function typeWhile(
  page: Page,
  job: EngineMethodName,
  input: unknown,
): Promise<{ seconds: number; drafts: number[] }> {
  const call = { id: randomUUID(), content: { ...blankCall, newCustomer: 'Anna Nowak' } };
  return page.evaluate(
    async ([method, jobInput, { id, content }, pause]) => {
      const ask: typeof window.kontuar.invoke = async (name, value, callId) => {
        const envelope = await window.kontuar.invoke(name, value, callId);
        if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.error)}`);
        return envelope;
      };
      const next = () => crypto.randomUUID();
      await ask('calls.start', { id, content }, next());
      const over = new AbortController();
      const began = performance.now();
      const running = ask(method, jobInput as never, next()).finally(() => over.abort());
      const drafts: number[] = [];
      for (let revision = 1; !over.signal.aborted; revision += 1) {
        const typed = performance.now();
        const note = 'a'.repeat(revision % 400);
        await ask('calls.keep', { id, revision, content: { ...content, note } }, next());
        drafts.push(performance.now() - typed);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      await running;
      return { seconds: (performance.now() - began) / 1000, drafts };
    },
    [job as 'customers.list', input, call, keystrokesApart] as const,
  );
}
