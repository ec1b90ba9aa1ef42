import { expect, test } from 'vitest';
import { openComplaints } from '#contract/complaints.ts';
import { alphabetical } from '#contract/customers.ts';
import { startTestEngine } from '../support/engine.ts';

test('a view comes back as it was saved, and makes the list of views stale', async () => {
  const engine = await startTestEngine();
  const view = {
    name: '  Quiet   VIPs ',
    kind: 'customers' as const,
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
    await engine.raw('views.save', {
      id: null,
      name: ' ',
      kind: 'customers',
      filter: {},
      order: alphabetical,
    }),
  ).toEqual({ ok: false, error: { code: 'VALIDATION', fields: { name: 'required' } } });
});

test('a view of complaints has a filter of complaints', async () => {
  const engine = await startTestEngine();
  const view = { id: null, name: 'x', kind: 'complaints', filter: {}, order: 'due' };
  expect(await engine.raw('views.save', view)).toMatchObject({
    ok: false,
    error: { code: 'VALIDATION' },
  });
  expect(
    await engine.raw('views.save', { ...view, filter: openComplaints, order: alphabetical }),
  ).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
  expect(await engine.raw('views.save', { ...view, filter: openComplaints })).toMatchObject({
    ok: true,
  });
});
