import { expect, test } from 'vitest';
import { alphabetical } from '#contract/customers.ts';
import { startTestEngine } from '../support/engine.ts';

test('a view comes back as it was saved, and makes the list of views stale', async () => {
  const engine = await startTestEngine();
  const view = {
    name: '  Quiet   VIPs ',
    filter: { quietFor: 90, tags: ['VIP'], responsibleId: null, followUp: true as const },
    order: { by: 'lastContact' as const, descending: true },
  };
  const { id } = await engine.call('views.save', { id: null, ...view });
  expect(await engine.call('views.list', {})).toEqual([{ ...view, id, name: 'Quiet VIPs' }]);
  await engine.call('views.remove', { id });
  expect(await engine.call('views.list', {})).toEqual([]);
  await engine.call('views.restore', { id });
  expect(engine.changed).toEqual(['views', 'views', 'views']);
  expect(await engine.call('views.list', {})).toHaveLength(1);
});

test('a view needs a name', async () => {
  const engine = await startTestEngine();
  expect(
    await engine.raw('views.save', { id: null, name: ' ', filter: {}, order: alphabetical }),
  ).toEqual({ ok: false, error: { code: 'VALIDATION', fields: { name: 'required' } } });
});
