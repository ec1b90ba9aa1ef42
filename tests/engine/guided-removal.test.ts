import { expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { agreed, guidedPart, openTalkOf } from '../support/guided.ts';
import { talksIn } from '../support/guided-records.ts';

test('a talk with somebody of the demo shop goes with it', async () => {
  const engine = await startTestEngine();
  await engine.call('demo.add', { language: 'en', today: '2026-03-02' });
  const everybody = { search: '', bin: false, offset: 0, limit: 1 };
  const [customer] = (await engine.call('customers.list', everybody)).rows;
  const own = talksIn(engine);
  const talk = await openTalkOf(engine, customer?.id ?? '', guidedPart(agreed));
  await engine.call('calls.save', talk);
  expect(talksIn(engine)).toHaveLength(own.length + 1);
  await engine.call('demo.remove', {});
  expect(talksIn(engine)).toEqual([]);
  expect(engine.database.handle.pragma('foreign_key_check')).toEqual([]);
});
