import { describe, expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { agreed, guidedPart, openTalk } from '../support/guided.ts';
import { complaintsOf, promisesOf, talksIn } from '../support/guided-records.ts';

describe.each([
  ['is no playbook any more', `update playbook_version set content = '{"format":1'`, 'UNSUPPORTED'],
  ['is not here any more', 'delete from playbook_version', 'NOT_FOUND'],
])('a talk whose playbook %s', (_what, damage, code) => {
  test('is refused whole, stays a draft, and can be saved as an ordinary call', async () => {
    const engine = await startTestEngine();
    const { id, content, customerId } = await openTalk(engine, guidedPart(agreed));
    engine.database.handle.exec(damage);
    expect(await engine.raw('calls.save', { id, content })).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(await complaintsOf(engine, customerId)).toEqual([]);
    expect(await promisesOf(engine, customerId)).toEqual([]);
    expect(await engine.call('calls.open', {})).toMatchObject([{ id, content }]);

    const note = `${content.note}\n\n${agreed.account}`;
    const plain = { ...content, guided: null, note };
    await engine.call('calls.keep', { id, revision: 2, content: plain });
    const { interactionId } = await engine.call('calls.save', { id, content: plain });
    expect(await engine.call('calls.saved', { id: interactionId })).toMatchObject({ note });
    expect(await engine.call('calls.open', {})).toEqual([]);
    expect(talksIn(engine)).toEqual([]);

    await engine.call('calls.reopen', { id });
    expect(await engine.call('calls.open', {})).toMatchObject([{ id, content: plain }]);
  });
});
