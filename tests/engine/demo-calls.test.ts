import { describe, expect, test } from 'vitest';
import { languages } from '#contract/preferences.ts';
import { everything } from '#contract/timeline.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';

const today = '2026-03-02';
const tomorrow = '2026-03-03';

async function demoShop(language: (typeof languages)[number]): Promise<TestEngine> {
  const engine = await startTestEngine();
  await engine.call('demo.add', { language, today });
  return engine;
}

describe.each(languages)('the hard calls of the demo shop in %s', (language) => {
  test('one is planned for tomorrow, about an open complaint', async () => {
    const engine = await demoShop(language);
    const open = { customerId: null, until: null, limit: 100 };
    const { rows } = await engine.call('followUps.open', open);
    const planned = rows.filter(({ preparation }) => preparation !== null);
    expect(planned).toMatchObject([{ dueOn: tomorrow }]);
    const [call] = planned;
    if (!call?.preparation) throw new Error('No call is planned.');
    const { id, version, customerId, note, preparation } = call;
    expect(note).not.toBe('');
    expect(preparation.note).not.toBe('');
    expect(preparation.options.length).toBeGreaterThan(1);
    expect(preparation.ready.length).toBeGreaterThan(1);
    const { prepare } = await engine.call('playbooks.get', preparation.playbook);
    expect(Math.max(...preparation.ready)).toBeLessThan(prepare.length);
    const complaint = await engine.call('complaints.get', { id: preparation.complaintId ?? '' });
    expect(complaint).toMatchObject({ customerId, closedAt: null, voided: false });
    // Nothing in it would be refused in the window.
    await engine.call('followUps.change', { id, version, dueOn: tomorrow, note, preparation });
  });

  test('one was led to an agreement and is over', async () => {
    const engine = await demoShop(language);
    const [talk, ...others] = engine.database.handle
      .prepare<[], { customerId: string; complaintId: string; at: string }>(
        'select customer_id customerId, complaint_id complaintId, created_at at from guided_talk',
      )
      .all();
    expect(others).toEqual([]);
    const { customerId = '', complaintId = '', at = '' } = talk ?? {};
    const page = { customerId, filter: everything, offset: 0, limit: 100 };
    const { rows } = await engine.call('timeline.list', page);
    const led = rows.filter((row) => row.type === 'contact' && row.talk !== null);
    expect(led).toMatchObject([
      {
        contact: { direction: 'outgoing', kind: 'complaint', outcome: 'agreed', moodStart: 2 },
        talk: { steps: 11, skipped: [], limits: 'none', moodStart: 2, moodEnd: 4 },
      },
    ]);
    const history = await engine.call('complaints.history', { id: complaintId });
    const during = history.filter((event) => event.at === at).map(({ did }) => did);
    expect(during.toSorted()).toEqual(['decide', 'offer']);
    // It is long past: nobody is asked how it went.
    expect(await engine.call('guidedTalks.unfinished', {})).toEqual([]);
  });
});
