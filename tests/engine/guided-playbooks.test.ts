import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankRecord } from '#contract/guided-call.ts';
import type { Playbook } from '#contract/playbook.ts';
import { shippedPlaybooks } from '#db/content/playbooks/index.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { guidedPart, openTalk } from '../support/guided.ts';
import { lateDelivery, reworded } from '../support/own-playbook.ts';

function fileWith(content: unknown): string {
  const path = join(temporaryFolder(), 'guide.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const importing = (engine: TestEngine, content: unknown) =>
  engine.raw('playbooks.import', { file: engine.grantFile(fileWith(content)) });

async function versions({ call }: TestEngine) {
  return (await call('playbooks.list', {})).map(({ key, version }) => `${key} ${version}`);
}

const shipped = ['abusive-caller 1', 'complaint-counter 1', 'complaint-phone 1'];
const unsupported = (file: string) => ({ ok: false, error: { code: 'UNSUPPORTED', file } });

async function exported(engine: TestEngine, wanted: { key: string; version: number }) {
  const path = join(temporaryFolder(), 'exported.json');
  await engine.call('playbooks.export', {
    ...wanted,
    destination: engine.grantFile(path, 'write'),
  });
  return readFileSync(path, 'utf8');
}

describe('a playbook from a file', () => {
  test('is proposed at once, and a talk that has begun keeps its own', async () => {
    const engine = await startTestEngine();
    await importing(engine, lateDelivery);
    const playbook = { key: 'late-delivery', version: 1 };
    const at = '2026-03-02T09:00:00.000Z';
    const events = [{ at, did: 'go', to: 'promise', skipped: '' } as const];
    const part = guidedPart(blankRecord, { playbook, events });
    const { id, content } = await openTalk(engine, part);
    const answer = await importing(engine, reworded(2, 'Listen first.'));
    expect(answer).toMatchObject({
      ok: true,
      value: { outcome: 'added', playbook: { key: 'late-delivery', version: 2 } },
    });
    expect(await versions(engine)).toEqual([...shipped, 'late-delivery 2']);
    expect(engine.changed).toContain('playbooks');
    expect(await engine.call('playbooks.get', playbook)).toEqual(lateDelivery);
    await engine.call('calls.save', { id, content });
    const [open] = await engine.call('calls.open', {});
    expect(open).toBeUndefined();
  });

  test.each(shippedPlaybooks.map(({ key, version }) => [key, version] as const))(
    '%s goes out and comes in again as it was',
    async (key, version) => {
      const engine = await startTestEngine();
      const text = await exported(engine, { key, version });
      expect(await importing(engine, text)).toMatchObject({
        value: { outcome: 'present', playbook: { key, version } },
      });
      // What somebody changes in it is theirs, under the next number.
      const changed = { ...(JSON.parse(text) as Playbook), version: version + 1, prepare: [] };
      expect(await importing(engine, changed)).toMatchObject({ value: { outcome: 'added' } });
      expect(await engine.call('playbooks.get', { key, version: version + 1 })).toEqual(changed);
      const other = await startTestEngine();
      const again = await exported(engine, { key, version: version + 1 });
      expect(await importing(other, `\u{FEFF}${again}`)).toMatchObject({
        value: { outcome: 'added', playbook: { version: version + 1 } },
      });
    },
  );

  test('of a newer format is refused whole, whatever else it says', async () => {
    const engine = await startTestEngine();
    const newer = { ...lateDelivery, format: 2, mood: 'more than this program knows' };
    expect(await importing(engine, newer)).toEqual(unsupported('newer'));
    expect(await versions(engine)).toEqual(shipped);
  });

  test('that is none is told as that', async () => {
    const engine = await startTestEngine();
    for (const content of ['', '{', 'null', '[]', '{}', '{"format":"1"}', 'name;phone\nOla;1']) {
      expect([content, await importing(engine, content)]).toEqual([
        content,
        unsupported('damaged'),
      ]);
    }
    const path = fileWith('');
    truncateSync(path, 9 * 1024 * 1024);
    const big = await engine.raw('playbooks.import', { file: engine.grantFile(path) });
    expect(big).toEqual(unsupported('tooBig'));
    const gone = engine.grantFile(join(temporaryFolder(), 'gone.json'));
    expect(await engine.raw('playbooks.import', { file: gone })).toEqual(
      unsupported('unreachable'),
    );
  });

  test('with faults is left out, each is named with where it stands, and the former one stays', async () => {
    const engine = await startTestEngine();
    await importing(engine, lateDelivery);
    const faulty = {
      ...reworded(2, 'Ask {who}.'),
      start: 'nowhere',
      phrases: lateDelivery.phrases.filter(({ act }) => act !== 'agree'),
    };
    const answer = await importing(engine, faulty);
    expect(answer).toMatchObject({ ok: true, value: { outcome: 'faulty', total: 5 } });
    expect(answer).toMatchObject({
      value: {
        faults: expect.arrayContaining([
          { kind: 'unknownStep', at: 'start', name: 'nowhere' },
          { kind: 'unknownPlaceholder', at: 'steps.ask.now', name: '{who}' },
          { kind: 'actWithoutPhrase', at: 'steps.promise', name: 'agree' },
        ]),
      },
    });
    expect(await versions(engine)).toEqual([...shipped, 'late-delivery 1']);
  });

  test('with values that no playbook has says so by the names of its steps', async () => {
    const engine = await startTestEngine();
    const [ask, promise] = lateDelivery.steps;
    const wrong = {
      ...lateDelivery,
      langauges: ['en'],
      steps: [ask, { ...promise, seconds: 1, act: 'shout' }],
      phrases: [{ ...lateDelivery.phrases[0], say: { en: '' } }],
    };
    const answer = await importing(engine, wrong);
    expect(answer).toMatchObject({ value: { outcome: 'faulty', total: 4 } });
    expect(answer).toMatchObject({
      value: {
        faults: expect.arrayContaining([
          { kind: 'invalid', at: 'steps.promise.act', name: null },
          { kind: 'invalid', at: 'steps.promise.seconds', name: null },
        ]),
      },
    });
    expect(JSON.stringify(answer)).toContain('phrases.listen.1.say');
  });

  test('of a number that is there with other contents is refused', async () => {
    const engine = await startTestEngine();
    await importing(engine, lateDelivery);
    expect(await importing(engine, reworded(1, 'Listen first.'))).toEqual({
      ok: false,
      error: { code: 'CONFLICT' },
    });
    expect(await engine.call('playbooks.get', { key: 'late-delivery', version: 1 })).toEqual(
      lateDelivery,
    );
  });

  test('comes from nowhere but a dialog, and only where it was asked for reading', async () => {
    const engine = await startTestEngine();
    const path = fileWith(lateDelivery);
    const notFound = { ok: false, error: { code: 'NOT_FOUND' } };
    const written = engine.grantFile(path, 'write');
    expect(await engine.raw('playbooks.import', { file: written })).toEqual(notFound);
    expect(await engine.raw('playbooks.import', { file: path })).toMatchObject({
      error: { code: 'VALIDATION' },
    });
    const read = engine.grantFile(path);
    const wanted = { key: 'complaint-phone', version: 1, destination: read };
    expect(await engine.raw('playbooks.export', wanted)).toEqual(notFound);
    expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(lateDelivery));
  });

  test('one that is not here cannot go out, and leaves no file', async () => {
    const engine = await startTestEngine();
    const path = join(temporaryFolder(), 'none.json');
    const destination = engine.grantFile(path, 'write');
    const wanted = { key: 'late-delivery', version: 1, destination };
    expect(await engine.raw('playbooks.export', wanted)).toEqual({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });
});
