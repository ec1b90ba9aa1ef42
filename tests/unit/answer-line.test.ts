import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answerAt, newAddress, waitForAnswer } from '../../main/shell/answer-line.ts';
import { temporaryFolder } from '../support/folder.ts';

const answer = { code: 3, text: 'Ta kopia jest uszkodzona' };

test('an answer comes back over its own line, whoever is there first', async () => {
  const first = newAddress();
  const said = answerAt(first, Promise.resolve(answer));
  expect(await waitForAnswer(first, 2000)).toEqual(answer);
  await said;
  const second = newAddress();
  const waiting = waitForAnswer(second, 2000);
  await answerAt(second, Promise.resolve(answer));
  expect(await waiting).toEqual(answer);
  expect(existsSync(second)).toBe(false);
});

test('one who has come is waited for longer than one who has not', async () => {
  const address = newAddress();
  const late = Promise.withResolvers<typeof answer>();
  const waiting = waitForAnswer(address, 100);
  const said = answerAt(address, late.promise);
  setTimeout(() => late.resolve(answer), 300);
  expect(await waiting).toEqual(answer);
  await said;
  expect(await waitForAnswer(newAddress(), 50)).toBeUndefined();
});

test('nothing is said to an address that another program has invented', async () => {
  const address = join(temporaryFolder(), 'elsewhere.sock');
  let connections = 0;
  const server = createServer(() => (connections += 1)).listen(address);
  onTestFinished(() => void server.close());
  for (const invented of [address, `${newAddress()}/../x.sock`, 'localhost', 80, null, {}]) {
    await answerAt(invented, Promise.resolve(answer));
  }
  expect(connections).toBe(0);
});
