import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  cards,
  everybody,
  fileWith,
  inspect,
  manyPeople,
  runImport,
  sourceOf,
} from '../support/imports.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';

const check = async (engine: TestEngine, path: string) =>
  engine.call('imports.check', await sourceOf(engine, path));

const people = [
  'first name,last name,company,phone,email,city',
  'Anna,Nowak,,+48 600 700 800,,', // here by number
  'ANNA,NOWAK,,,Anna@Nowak.PL,', // here by e-mail, and so the same as the row above: a double
  'Jan,Nowak,,600700800,,', // a son with the number of his mother: new
  ',,,600700800,,', // a bare number that somebody has
  'Ewa,Lis,,,,Łódź', // new
  'Ewa,Lis,,,,Łódź', // double
  'Ewa,Lis,,,,Gdynia', // another Ewa Lis
  ',,Szewc,,,', // new
  ',,,,no,', // an error
  'Ola,Sowa,,call after three,,', // new: a number that cannot be read is no sign
  'Ola,Sowa,,call after three,,', // double
].join('\n');

test('a check says what an import then does, and writes nothing', async () => {
  const engine = await startTestEngine();
  await engine.call('customers.create', { details: anna });
  const path = fileWith(people);
  const before = engine.database.handle.prepare('select total_changes() as n').get();
  const outcome = await check(engine, path);
  expect(engine.database.handle.prepare('select total_changes() as n').get()).toEqual(before);
  expect(outcome).toEqual({
    total: 11,
    added: 5,
    alreadyHere: { phone: 1, email: 1, name: 0 },
    doubles: 3,
    failed: 1,
    problems: [{ line: 10, problem: 'email', text: ' ·  ·  ·  · no · ' }],
  });
  expect(await runImport(engine, path)).toMatchObject(outcome);
  expect((await everybody(engine)).total).toBe(6);
});

test('the same file twice makes nothing twice, whatever its rows have', async () => {
  const engine = await startTestEngine();
  const path = fileWith(people);
  const first = await runImport(engine, path);
  const second = await check(engine, path);
  expect(second).toMatchObject({ added: 0, failed: 1 });
  expect((await runImport(engine, path)).added).toBe(0);
  expect((await everybody(engine)).total).toBe(first.added);
});

test('who is in the bin can come in again', async () => {
  const engine = await startTestEngine();
  const { id, version } = await engine.call('customers.create', { details: anna });
  await engine.call('customers.bin', { id, version });
  expect(await check(engine, fileWith('name,phone\nAnna Nowak,600700800\n'))).toMatchObject({
    added: 1,
  });
});

test('a cancelled check ends at once', async () => {
  const engine = await startTestEngine();
  const controller = new AbortController();
  const envelope = await engine.dispatcher.call({
    method: 'imports.check',
    input: await sourceOf(engine, fileWith(manyPeople(2000))),
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(envelope).toEqual({ ok: false, error: { code: 'CANCELLED' } });
});

test('the columns that were chosen are proposed again for a file with the same columns', async () => {
  const engine = await startTestEngine();
  const first = fileWith('Kto;Numer klienta\nAnna Nowak;600700800\n');
  expect(await inspect(engine, first)).toMatchObject({ mapping: [null, null], remembered: false });
  await runImport(engine, first, ['fullName', 'phone']);
  expect(await inspect(engine, fileWith('KTO;numer  klienta\nJan Lis;1\n'))).toMatchObject({
    mapping: ['fullName', 'phone'],
    remembered: true,
  });
  expect(await inspect(engine, fileWith('Kto;Inne\nJan Lis;1\n'))).toMatchObject({
    mapping: [null, null],
    remembered: false,
  });
  await runImport(engine, first, ['company', null]);
  expect((await inspect(engine, first)).mapping).toEqual(['company', null]);
});

const words = {
  heading: 'Powód',
  reasons: {
    nothingToKeep: 'Brak nazwiska',
    email: 'To nie e-mail; popraw',
    birthday: 'Nieczytelna data',
    tooLong: 'Za długi tekst',
    columns: 'Za dużo kolumn',
  },
};

test('the rows with errors are saved as they stand, ready for a spreadsheet', async () => {
  const engine = await startTestEngine();
  const path = fileWith(
    'name;phone;email;birthday;note\nAnna;600;anna;;"a ""b"";\nc"\nEwa;+48 600 700 800;;soon;=cmd\nOla;1;;;\n;;;;\nJan;1;2;3;4;5\n',
  );
  const destination = join(temporaryFolder(), 'errors.csv');
  const input = {
    ...(await sourceOf(engine, path)),
    ...words,
    destination: engine.grantFile(destination, 'write'),
  };
  expect(await engine.call('imports.saveProblems', input)).toEqual({ saved: 3 });
  expect(readFileSync(destination, 'utf8')).toBe(
    [
      '\uFEFFPowód;name;phone;email;birthday;note',
      '"To nie e-mail; popraw";Anna;600;anna;;"a ""b"";\nc"',
      "Nieczytelna data;Ewa;+48 600 700 800;;soon;'=cmd",
      'Za dużo kolumn;Jan;1;2;3;4;5',
      '',
    ].join('\r\n'),
  );
});

test('a file chosen for reading is never written to, nor one that cannot be', async () => {
  const engine = await startTestEngine();
  const path = fileWith('name,email\nAnna,no\n');
  const source = await sourceOf(engine, path);
  expect(
    await engine.raw('imports.saveProblems', { ...source, ...words, destination: source.file }),
  ).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
  expect(readFileSync(path, 'utf8')).toBe('name,email\nAnna,no\n');
  const destination = engine.grantFile(join(temporaryFolder(), 'missing', 'x.csv'), 'write');
  expect(await engine.raw('imports.saveProblems', { ...source, ...words, destination })).toEqual({
    ok: false,
    error: { code: 'READONLY' },
  });
});

test('saving that is stopped leaves the old file and nothing beside it', async () => {
  const engine = await startTestEngine();
  const destination = join(temporaryFolder(), 'errors.csv');
  writeFileSync(destination, 'old');
  const controller = new AbortController();
  controller.abort();
  const source = await sourceOf(engine, fileWith(manyPeople(10)));
  const envelope = await engine.dispatcher.call({
    method: 'imports.saveProblems',
    input: { ...source, ...words, destination: engine.grantFile(destination, 'write') },
    signal: controller.signal,
  });
  expect(envelope).toEqual({ ok: false, error: { code: 'CANCELLED' } });
  expect(readFileSync(destination, 'utf8')).toBe('old');
  expect(readdirSync(dirname(destination))).toEqual(['errors.csv']);
  expect(existsSync(`${destination}.part`)).toBe(false);
});

test('earlier imports are listed with what is left of them, and can be taken back later', async () => {
  const engine = await startTestEngine();
  const old = fileWith(
    'name,phone,tags\nAnna Nowak,600700800,VIP\nEwa Lis,600700801,\n',
    'old.csv',
  );
  const { batchId } = await runImport(engine, old);
  engine.clock.pass(3600);
  await runImport(engine, old); // brings in nobody
  const fresh = await runImport(engine, fileWith('name\nJan Lis\n', 'new.csv'));
  const [ewa] = (await everybody(engine, 'ewa')).rows;
  await engine.call('calls.start', newCall({ customerId: ewa?.id ?? null }));
  const listed = () => engine.call('imports.list', { limit: 10 });
  expect(await listed()).toMatchObject([
    { batchId: fresh.batchId, fileName: 'new.csv', added: 1, left: 1, undoneAt: null },
    { batchId, fileName: 'old.csv', startedAt: '2026-03-02T09:00:00.000Z', added: 2, left: 2 },
  ]);
  expect(await engine.call('imports.undo', { batchId })).toEqual({ removed: 1, kept: 1 });
  expect((await listed())[1]).toMatchObject({
    added: 2,
    left: 1,
    undoneAt: '2026-03-02T10:00:00.000Z',
  });
  expect(await engine.raw('imports.undo', { batchId: crypto.randomUUID() })).toEqual({
    ok: false,
    error: { code: 'NOT_FOUND' },
  });
});

test('everything that a contact export says of a person is on the card', async () => {
  const engine = await startTestEngine();
  const path = fileWith(
    'First Name,Middle Name,Last Name,Organization Name,Birthday,Labels,E-mail 1 - Value,Phone 1 - Value,Phone 2 - Value,Address 1 - City,Notes\n' +
      'Анна,Сергеевна,Новак,Szewc,1985-03-02,* myContacts ::: VIP,anna@nowak.pl ::: a@nowak.pl,+48 600 700 800,22 828 37 39,Łódź,woli SMS\n' +
      'Jan,,Lis,,--03-02,vip ::: hurt,,601 700 800,,,\n',
  );
  await runImport(engine, path);
  expect(await cards(engine)).toMatchObject([
    { familyName: 'Lis', birthday: { year: null, month: 3, day: 2 }, tags: ['VIP', 'hurt'] },
    {
      patronymic: 'Сергеевна',
      company: 'Szewc',
      birthday: { year: 1985, month: 3, day: 2 },
      tags: ['VIP'],
      emails: [{ address: 'anna@nowak.pl' }, { address: 'a@nowak.pl' }],
      phones: [{ e164: '+48600700800' }, { e164: '+48228283739' }],
      note: 'woli SMS',
    },
  ]);
});

test('a draft is kept at once while thousands of rows come in', async () => {
  const engine = await startTestEngine();
  const call = newCall();
  await engine.call('calls.start', call);
  const importing = engine.call('imports.run', await sourceOf(engine, fileWith(manyPeople(5000))));
  const waits: number[] = [];
  const state = { running: true };
  const done = importing.finally(() => {
    state.running = false;
  });
  for (let revision = 1; state.running; revision += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    const start = performance.now();
    await engine.call('calls.keep', { id: call.id, revision, content: call.content });
    waits.push(performance.now() - start);
  }
  expect((await done).added).toBe(5000);
  expect(waits.length).toBeGreaterThan(10);
  // A hundred milliseconds on a shop PC; the machine of the tests may be busy with others.
  const [longest = 0] = waits.toSorted((a, b) => b - a).slice(Math.floor(waits.length / 100));
  expect(longest).toBeLessThan(500);
});
