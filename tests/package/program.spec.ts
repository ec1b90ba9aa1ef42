import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { handOver, launcherFor } from '../../build/runtime/unprivileged.mjs';
import type { Envelope } from '../../preload/contract/errors.ts';
import type { Input, MethodName, Output } from '../../preload/contract/index.ts';
import { everything } from '../../preload/contract/timeline.ts';
import { openWindow } from '../support/electron.ts';
import { newCall } from '../support/new-call.ts';
import { readableCopy } from './packed.ts';

interface Bridge {
  invoke<Value>(method: string, input: unknown, callId: string): Promise<Envelope<Value>>;
}
declare const window: { kontuar: Bridge };

let program: Awaited<ReturnType<typeof readableCopy>>;
let data: string;

test.beforeAll(async () => {
  program = await readableCopy();
  data = await mkdtemp(join(tmpdir(), 'kontuar-data-'));
  handOver(data);
});

test.afterAll(async () => {
  await program.remove();
  await rm(data, { recursive: true, force: true });
});

/** Starts the packed program, does the work in its window and closes it as a person would. */
async function inProgram<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const { page, close } = await openWindow(launcherFor(program.executable), [
    '--data',
    data,
    '--report-start',
  ]);
  await page.getByRole('main').waitFor();
  const result = await work(page);
  expect(await close()).toBe(0);
  return result;
}

/** Calls a method over the bridge and returns the value of its envelope. */
async function call<Name extends MethodName>(
  page: Page,
  method: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const given: unknown = input;
  const envelope = await page.evaluate(
    ({ name, argument }) =>
      window.kontuar.invoke<Output<Name>>(name, argument, crypto.randomUUID()),
    { name: method, argument: given },
  );
  if (!envelope.ok) throw new Error(`${method}: ${JSON.stringify(envelope.error)}`);
  return envelope.value;
}

test('the packed program logs a call, quits, and has it after the next start', async () => {
  const note = 'Zażółć gęślą jaźń: сдача с 100 ₽';
  const { customerId } = await inProgram(async (page) => {
    const draft = await call(page, 'calls.start', newCall());
    return call(page, 'calls.save', {
      id: draft.id,
      content: { ...draft.content, newCustomer: 'Łucja Wójcik', note },
    });
  });
  const [card, timeline] = await inProgram(async (page) => [
    await call(page, 'customers.get', { id: customerId }),
    await call(page, 'timeline.list', { customerId, filter: everything, offset: 0, limit: 10 }),
  ]);
  expect(`${card.givenName} ${card.familyName}`).toContain('Wójcik');
  expect(timeline.rows).toMatchObject([{ contact: { note } }]);
});
