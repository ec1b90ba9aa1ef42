import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { integrityProblems } from '#db/copy.ts';
import { everythingIn, seed } from '../support/backup.ts';
import { atCounter, startTestEngine, type TestEngine } from '../support/engine.ts';
import { failEach, fileIn } from '../support/failing-statements.ts';
import { temporaryFolder } from '../support/folder.ts';
import { agreed, guidedPart, openTalk } from '../support/guided.ts';
import { complaintsOf, promisesOf, talksIn } from '../support/guided-records.ts';

const kills = Number(process.env['KONTUAR_GUIDED_KILLS'] ?? 6);
const program = fileURLToPath(new URL('../support/guided-save.ts', import.meta.url));

/** Everything that a guided call can make, in one: above the limit, promised, handed over. */
async function fullTalk(engine: TestEngine) {
  const { id: olaId } = await engine.call('staff.add', {
    name: 'Ola',
    role: 'manager',
    colour: 'blue',
    languages: ['pl'],
  });
  const part = guidedPart({ ...agreed, handOverTo: olaId, briefing: 'Calm again.' });
  const followUp = { dueOn: '2026-03-09', note: 'Did the parcel come?' };
  return openTalk(engine, part, { followUp });
}

async function expectSaved(engine: TestEngine, customerId: string): Promise<void> {
  expect(await complaintsOf(engine, customerId)).toMatchObject([
    { number: { sequence: 1 }, state: 'decided' },
  ]);
  expect(await promisesOf(engine, customerId)).toHaveLength(1);
  expect(talksIn(engine)).toHaveLength(1);
  expect(await engine.call('calls.open', {})).toEqual([]);
}

describe('the one commit of a guided call', () => {
  test('is whole or not at all, whichever of its statements fails, and so is its undo', async () => {
    const engine = await startTestEngine();
    const { id, content, customerId } = await fullTalk(engine);
    const saving = await failEach({ engine, method: 'calls.save', input: { id, content } });
    await expectSaved(engine, customerId);

    const undoing = await failEach({ engine, method: 'calls.reopen', input: { id } });
    expect(await engine.call('calls.open', {})).toMatchObject([{ id, content }]);
    expect(await complaintsOf(engine, customerId)).toMatchObject([{ voided: true }]);
    process.stdout.write(`${saving} statements of a save and ${undoing} of an undo failed\n`);
    expect(saving).toBeGreaterThan(30);
    expect(undoing).toBeGreaterThan(20);
  }, 120_000);

  test(
    `is not at all when the process is killed in it, ${kills} times`,
    async () => {
      const engine = await startTestEngine();
      const { id: ownerId } = await atCounter(engine);
      const { id, content, customerId } = await fullTalk(engine);
      const now = engine.clock.clock().toISOString();
      const { dataFolder } = engine;
      await engine.database.close();
      // The first one runs to its end, which keeps what it has compiled.
      const env = { ...process.env, NODE_COMPILE_CACHE: temporaryFolder() };
      const runIn = (folder: string, statement: number) => {
        const wanted = JSON.stringify({
          path: fileIn(folder),
          now,
          save: { id, content },
          statement,
        });
        return spawnSync(process.execPath, [program, wanted], { encoding: 'utf8', env });
      };
      const whole = temporaryFolder();
      cpSync(dataFolder, whole, { recursive: true });
      const { statements } = JSON.parse(runIn(whole, 0).stdout) as { statements: number };

      const before = everythingIn(fileIn(dataFolder));
      for (let kill = 0; kill < kills; kill += 1) {
        const shift = Math.round((kill * statements) / kills);
        const label = `killed at statement ${1 + ((seed + shift) % statements)} of ${statements}`;
        const { signal, stderr } = runIn(dataFolder, 1 + ((seed + shift) % statements));
        expect(signal, `${label}: ${stderr}`).toBe('SIGKILL');
        expect(everythingIn(fileIn(dataFolder)), label).toEqual(before);
      }
      const again = await startTestEngine({ dataFolder, clock: engine.clock });
      expect(integrityProblems(again.database.handle)).toEqual([]);
      await again.call('session.enter', { id: ownerId, pin: null });
      expect(await again.call('calls.open', {})).toMatchObject([{ id, content }]);
      await again.call('calls.save', { id, content });
      await expectSaved(again, customerId);
    },
    60_000 + kills * 15_000,
  );
});
