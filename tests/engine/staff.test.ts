import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StaffProfile } from '#contract/staff.ts';
import { atCounter, startTestEngine, type TestEngine } from '../support/engine.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';

const ola: StaffProfile = { name: 'Ola', role: 'staff', colour: 'blue', languages: ['pl'] };
const pin = '4711';

async function shopWithOla(profile: Partial<StaffProfile> = {}) {
  const engine = await startTestEngine();
  const owner = await atCounter(engine);
  const { id: olaId } = await engine.call('staff.add', { ...ola, ...profile });
  return { engine, ownerId: owner.id, olaId };
}

const setPin = (engine: TestEngine, id: string, to: string | null = pin) =>
  engine.call('staff.setPin', { id, pin: to });
const enter = (engine: TestEngine, id: string, typed: string | null = null) =>
  engine.call('session.enter', { id, pin: typed });
const wait = (waitSeconds: number) => ({ outcome: 'wait', waitSeconds });
const wrong = (waitSeconds: number) => ({ outcome: 'wrongPin', waitSeconds });
const forbidden = { ok: false, error: { code: 'FORBIDDEN' } };

async function again(engine: TestEngine): Promise<TestEngine> {
  await engine.database.close();
  return startTestEngine({ dataFolder: engine.dataFolder, clock: engine.clock });
}

describe('the team', () => {
  test('a member is added, changed, leaves and returns', async () => {
    const { engine, olaId } = await shopWithOla({ name: '  Ola \n Lis ' });
    const [, { version } = { version: 0 }] = await engine.call('staff.list', {});
    const changed = await engine.call('staff.change', {
      id: olaId,
      version,
      ...ola,
      role: 'manager',
    });
    const left = await engine.call('staff.leave', { id: olaId, ...changed });
    expect(await engine.call('staff.choices', {})).toHaveLength(1);
    await engine.call('staff.return', { id: olaId, ...left });
    expect(await engine.call('staff.list', {})).toMatchObject([
      { role: 'owner' },
      { id: olaId, ...ola, role: 'manager', hasPin: false, leftAt: null },
    ]);
  });

  test('the last owner neither leaves nor gets another role', async () => {
    const { engine, ownerId, olaId } = await shopWithOla();
    const [owner] = await engine.call('staff.list', {});
    const target = { id: ownerId, version: owner?.version ?? 0 };
    expect(await engine.raw('staff.leave', target)).toEqual({
      ok: false,
      error: { code: 'VALIDATION', fields: { id: 'lastOwner' } },
    });
    expect(await engine.raw('staff.change', { ...target, ...ola, role: 'manager' })).toEqual({
      ok: false,
      error: { code: 'VALIDATION', fields: { role: 'lastOwner' } },
    });
    await engine.call('staff.change', { id: olaId, version: 1, ...ola, role: 'owner' });
    await engine.call('staff.leave', target);
    // Who has left is not at the counter any more.
    expect(await engine.call('session.get', {})).toBeNull();
    await enter(engine, olaId);
    expect(await engine.raw('staff.leave', { id: olaId, version: 2 })).toMatchObject({
      error: { fields: { id: 'lastOwner' } },
    });
  });

  test('what somebody did keeps their name when they have left', async () => {
    const { engine, ownerId, olaId } = await shopWithOla();
    await enter(engine, olaId);
    const { id: customerId } = await engine.call('customers.create', { details: anna });
    await engine.call('followUps.add', { customerId, dueOn: '2026-03-03', note: '' });
    await enter(engine, ownerId);
    await engine.call('staff.leave', { id: olaId, version: 1 });
    const page = { customerId, until: null, limit: 10 };
    expect((await engine.call('followUps.open', page)).rows).toMatchObject([{ staffName: 'Ola' }]);
    expect(await engine.raw('session.enter', { id: olaId, pin: null })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });
});

describe('at the counter', () => {
  test('whoever is there is named in what is written down', async () => {
    const { engine, olaId } = await shopWithOla();
    expect(await enter(engine, olaId)).toEqual({ outcome: 'entered' });
    expect(await engine.call('session.get', {})).toMatchObject({ id: olaId, name: 'Ola' });
    await engine.call('customers.create', { details: anna });
    const by = engine.database.handle
      .prepare("select staff_id from change where entity = 'customer'")
      .pluck()
      .all();
    expect(by).toEqual([olaId]);
  });

  test('a running call is there again after it was locked, for whoever comes', async () => {
    const { engine, ownerId, olaId } = await shopWithOla();
    const { id } = await engine.call('calls.start', newCall({ note: 'Half a sent' }));
    await engine.call('session.leave', {});
    expect(await engine.raw('calls.open', {})).toEqual(forbidden);
    expect(await engine.call('session.get', {})).toBeNull();
    for (const who of [olaId, ownerId]) {
      await enter(engine, who);
      expect(await engine.call('calls.open', {})).toMatchObject([
        { id, content: { note: 'Half a sent' } },
      ]);
    }
  });

  test('a start is with whoever works alone; otherwise nobody is at the counter', async () => {
    const { engine, ownerId, olaId } = await shopWithOla();
    const second = await again(engine);
    expect(await second.call('session.get', {})).toBeNull();
    await enter(second, ownerId);
    await second.call('staff.leave', { id: olaId, version: 1 });
    const third = await again(second);
    expect(await third.call('session.get', {})).toMatchObject({ id: ownerId });
    await setPin(third, ownerId);
    expect(await third.call('session.get', {})).toMatchObject({ id: ownerId });
    expect(await (await again(third)).call('session.get', {})).toBeNull();
  });

  test('the program itself makes its backups while nobody is there', async () => {
    const { engine } = await shopWithOla();
    await engine.call('session.leave', {});
    const request = { method: 'backup.automatic', input: { second: null, atQuit: true } };
    expect(await engine.dispatcher.call(request)).toEqual(forbidden);
    const made = await engine.dispatcher.call({ ...request, caller: 'program' });
    expect(made).toMatchObject({ ok: true });
    expect(readdirSync(join(engine.dataFolder, 'backups'))).toHaveLength(1);
  });
});

describe('a PIN', () => {
  test('is asked for, and one without it is not let in', async () => {
    const { engine, olaId, ownerId } = await shopWithOla();
    expect(await setPin(engine, olaId)).toEqual({ recoveryCode: null });
    expect(await enter(engine, olaId)).toEqual(wrong(0));
    expect(await enter(engine, olaId, '4712')).toEqual(wrong(0));
    expect(await engine.call('session.get', {})).toMatchObject({ id: ownerId });
    expect(await enter(engine, olaId, pin)).toEqual({ outcome: 'entered' });
    await setPin(engine, olaId, null);
    expect(await enter(engine, olaId)).toEqual({ outcome: 'entered' });
  });

  test('of 4 to 12 digits', async () => {
    const { engine, olaId } = await shopWithOla();
    for (const typed of ['123', '1234567890123', '12a4', '١٢٣٤', ' 1234', '']) {
      expect(await engine.raw('staff.setPin', { id: olaId, pin: typed })).toMatchObject({
        error: { code: 'VALIDATION', fields: { pin: 'invalid' } },
      });
    }
  });

  test('is set by oneself, and by an owner for others', async () => {
    const { engine, olaId, ownerId } = await shopWithOla({ role: 'manager' });
    await enter(engine, olaId);
    expect(await engine.raw('staff.setPin', { id: ownerId, pin })).toEqual(forbidden);
    expect(await setPin(engine, olaId)).toEqual({ recoveryCode: null });
    await enter(engine, ownerId);
    await setPin(engine, olaId, null);
    expect(await enter(engine, olaId)).toEqual({ outcome: 'entered' });
  });

  test('is guessed slower and slower, and the right one waits too', async () => {
    const { engine, olaId } = await shopWithOla();
    await setPin(engine, olaId);
    const { pass } = engine.clock;
    for (const seconds of [0, 0, 5])
      expect(await enter(engine, olaId, '0000')).toEqual(wrong(seconds));
    for (const [before, after] of [
      [5, 15],
      [15, 60],
      [60, 300],
      [300, 900],
      [900, 900],
    ] as const) {
      expect(await enter(engine, olaId, pin)).toEqual(wait(before));
      pass(before - 1);
      expect(await enter(engine, olaId, pin)).toEqual(wait(1));
      pass(1);
      expect(await enter(engine, olaId, '0000')).toEqual(wrong(after));
    }
    pass(900);
    expect(await enter(engine, olaId, pin)).toEqual({ outcome: 'entered' });
    expect(await enter(engine, olaId, '0000')).toEqual(wrong(0));
  });

  test('many guesses at once are no more than one after the other', async () => {
    const { engine, olaId } = await shopWithOla();
    await setPin(engine, olaId);
    const guesses = Array.from({ length: 20 }, (_, index) => `${4700 + index}`);
    const outcomes = await Promise.all(guesses.map((guess) => enter(engine, olaId, guess)));
    expect(outcomes.filter(({ outcome }) => outcome === 'wait')).toHaveLength(17);
    expect(outcomes.filter(({ outcome }) => outcome === 'entered')).toEqual([]);
  });

  test('waits also over restarts of the program and of the computer', async () => {
    const { engine, olaId } = await shopWithOla();
    await setPin(engine, olaId);
    for (let guess = 0; guess < 6; guess += 1) {
      await enter(engine, olaId, '0000');
      if (guess < 5) engine.clock.pass(60);
    }
    const second = await again(engine);
    expect(await enter(second, olaId, pin)).toEqual(wait(300));
    second.clock.pass(100);
    expect(await enter(second, olaId, pin)).toEqual(wait(200));
    // Off for a year, so that its clock may be set meanwhile: only the time that it is on counts.
    second.clock.restart(365 * 86_400);
    const third = await again(second);
    expect(await enter(third, olaId, pin)).toEqual(wait(300));
    third.clock.pass(300);
    expect(await enter(third, olaId, pin)).toEqual({ outcome: 'entered' });
  });

  test('waits the same when the clock of the computer is set back or forward', async () => {
    const { engine, olaId } = await shopWithOla();
    await setPin(engine, olaId);
    for (let guess = 0; guess < 4; guess += 1) {
      await enter(engine, olaId, '0000');
      if (guess < 3) engine.clock.pass(5);
    }
    expect(await enter(engine, olaId, pin)).toEqual(wait(15));
    engine.clock.set(10 * 365 * 86_400);
    expect(await enter(engine, olaId, pin)).toEqual(wait(15));
    engine.clock.set(-30 * 365 * 86_400);
    expect(await enter(engine, olaId, pin)).toEqual(wait(15));
    engine.clock.pass(15);
    expect(await enter(engine, olaId, pin)).toEqual({ outcome: 'entered' });
  });

  test('is nowhere to be read: in no file, answer, journal or log', async () => {
    const { engine, ownerId, olaId } = await shopWithOla();
    const [long, other] = ['907318264551', '318264907551'];
    const { recoveryCode } = await setPin(engine, ownerId, long);
    const answers = [
      await engine.raw('staff.setPin', { id: olaId, pin: other }),
      await engine.raw('staff.setPin', { id: olaId, pin: `${other}1` }),
      await engine.raw('session.enter', { id: olaId, pin: long }),
      await engine.raw('session.enter', { id: olaId, pin: Number(long) }),
      await engine.raw('session.enter', { id: ownerId, pin: long }),
      await engine.raw('staff.list', {}),
      await engine.raw('staff.choices', {}),
      await engine.raw('session.get', {}),
    ];
    // Fails inside of the program, with the PIN at hand.
    engine.database.handle.exec('alter table session rename to elsewhere');
    answers.push(await engine.raw('session.enter', { id: olaId, pin: other }));
    engine.database.handle.exec('alter table elsewhere rename to session');
    await engine.dispatcher.call({
      method: 'backup.automatic',
      input: { second: null, atQuit: true },
      caller: 'program',
    });
    await engine.database.close();
    const files = readdirSync(engine.dataFolder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(engine.dataFolder, name))
      .filter((path) => statSync(path).isFile());
    const everything = [
      ...files.map((path) => readFileSync(path, 'latin1')),
      JSON.stringify([answers, engine.logged.map((error) => String(error))]),
    ].join('\n');
    expect(files.length).toBeGreaterThan(2);
    expect(everything).toContain('scrypt$');
    expect(JSON.stringify(answers)).not.toContain('scrypt');
    for (const secret of [
      long,
      other,
      recoveryCode ?? '',
      (recoveryCode ?? '').replaceAll('-', ''),
    ]) {
      expect(secret.length).toBeGreaterThan(11);
      expect(everything.includes(secret)).toBe(false);
    }
  });
});

describe('a recovery code', () => {
  test('gives an owner a new PIN, once', async () => {
    const { engine, ownerId } = await shopWithOla();
    const { recoveryCode } = await setPin(engine, ownerId);
    const code = (recoveryCode ?? '').toLowerCase().replaceAll('-', ' ');
    await engine.call('session.leave', {});
    const recover = (typed: string, newPin = '9999') =>
      engine.call('session.recover', { id: ownerId, code: typed, newPin });
    expect(await recover('00000-00000-00000-00000-00000')).toEqual({ outcome: 'wrongCode' });
    expect(await engine.call('session.get', {})).toBeNull();
    for (let guess = 0; guess < 5; guess += 1) await enter(engine, ownerId, '0000');
    const recovered = await recover(code);
    expect(recovered).toMatchObject({ outcome: 'entered' });
    expect(await engine.call('session.get', {})).toMatchObject({ id: ownerId });
    expect(await recover(code)).toEqual({ outcome: 'wrongCode' });
    expect(await enter(engine, ownerId, pin)).toEqual(wrong(0));
    expect(await enter(engine, ownerId, '9999')).toEqual({ outcome: 'entered' });
    if (recovered.outcome !== 'entered') throw new Error('not recovered');
    expect(await recover(recovered.recoveryCode, '8888')).toMatchObject({ outcome: 'entered' });
  });

  test('counts once, also when it is tried twice at the same time', async () => {
    const { engine, ownerId } = await shopWithOla();
    const { recoveryCode } = await setPin(engine, ownerId);
    const input = { id: ownerId, code: recoveryCode ?? '', newPin: '9999' };
    const both = [input, input].map((same) => engine.call('session.recover', same));
    const outcomes = (await Promise.all(both)).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(['entered', 'wrongCode']);
  });

  test('is for owners, and goes with the PIN', async () => {
    const { engine, ownerId, olaId } = await shopWithOla();
    await setPin(engine, olaId);
    expect(await engine.call('session.recover', { id: olaId, code: '', newPin: '9999' })).toEqual({
      outcome: 'wrongCode',
    });
    const { recoveryCode } = await setPin(engine, ownerId);
    await setPin(engine, ownerId, null);
    expect(
      await engine.call('session.recover', {
        id: ownerId,
        code: recoveryCode ?? '',
        newPin: '9999',
      }),
    ).toEqual({ outcome: 'wrongCode' });
  });
});
