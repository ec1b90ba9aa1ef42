import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { cards, everybody, fileWith, manyPeople, runImport, sourceOf } from '../support/imports.ts';
import { newCall } from '../support/new-call.ts';

const chinook = fileURLToPath(new URL('../fixtures/chinook-customers.csv', import.meta.url));

test('the Chinook customers come in complete: every diacritic, phone and address', async () => {
  const engine = await startTestEngine();
  const result = await runImport(engine, chinook);
  expect(result).toMatchObject({ total: 59, added: 59, doubles: 0, failed: 0, problems: [] });

  // The same file read by Python's csv module, in tests/fixtures/chinook-expected.json.
  const { default: expected } = await import('../fixtures/chinook-expected.json');
  const seen = (await cards(engine)).map(
    ({ givenName, familyName, company, address, phones, emails }) =>
      Object.assign({ givenName, familyName, company }, address, {
        phone: phones.map(({ number }) => number).join(),
        email: emails.map((email) => email.address).join(),
      }),
  );
  const byEmail = (a: { email: string }, b: { email: string }) => (a.email < b.email ? -1 : 1);
  expect(seen.toSorted(byEmail)).toEqual([...expected].toSorted(byEmail));
});

test.each([
  ['wojcik', 'Wójcik'],
  ['Wichterl', 'Wichterlová'],
  ['828 37 39', 'Wójcik'],
  ['0-22 828', 'Wójcik'],
])('in the imported sample %j finds %s', async (search, name) => {
  const engine = await startTestEngine();
  await runImport(engine, chinook);
  const { rows } = await everybody(engine, search);
  expect(rows.map(({ familyName }) => familyName)).toEqual([name]);
});

test('each row that cannot be read is reported with its line; the others come in', async () => {
  const engine = await startTestEngine();
  const path = fileWith(
    [
      'name,phone,email,note',
      'Anna Nowak,600700800,anna@nowak.pl,"two',
      'lines"',
      ',,,only a note',
      '',
      'Jan Lis,,jan at lis,',
      'Ewa Mak,1,2,3,4,5',
      `${'x'.repeat(300)},,,`,
      'Ola Sowa,1234,,',
      'Anna Nowak,+48 600 700 800,,',
    ].join('\n'),
  );
  const result = await runImport(engine, path);
  expect(result).toMatchObject({ total: 7, added: 2, doubles: 1, failed: 4 });
  expect(result.problems.map(({ line, problem }) => [line, problem])).toEqual([
    [4, 'nothingToKeep'],
    [6, 'email'],
    [7, 'columns'],
    [8, 'tooLong'],
  ]);
});

test('a quote that never ends is reported, what stood before it comes in', async () => {
  const engine = await startTestEngine();
  const path = fileWith('name,phone\nAnna,600700800\nJan,"601\nEwa,602\n');
  const result = await runImport(engine, path);
  expect(result).toMatchObject({
    added: 1,
    failed: 1,
    problems: [{ line: 3, problem: 'columns' }],
  });
});

test('a cancelled import leaves nothing, a finished one is taken back whole', async () => {
  const engine = await startTestEngine();
  const input = await sourceOf(engine, fileWith(manyPeople(1200)));
  const controller = new AbortController();
  const reports: number[] = [];
  const cancelled = await engine.dispatcher.call({
    method: 'imports.run',
    input,
    signal: controller.signal,
    onProgress(done) {
      reports.push(done);
      controller.abort();
    },
  });
  expect(cancelled).toEqual({ ok: false, error: { code: 'CANCELLED' } });
  expect(reports[0]).toBeGreaterThan(0);
  expect((await everybody(engine)).total).toBe(0);
  expect((await everybody(engine, 'osoba')).total).toBe(0);

  const result = await engine.call('imports.run', input);
  expect(result.added).toBe(1200);
  expect((await everybody(engine)).total).toBe(1200);
  expect(await everybody(engine, 'testowa')).toMatchObject({ total: 200, more: true });
  const [first] = (await everybody(engine, 'osoba7 ')).rows;
  const call = newCall({ customerId: first?.id ?? null });
  const { id: draft } = await engine.call('calls.start', call);
  expect(await engine.call('imports.undo', { batchId: result.batchId })).toEqual({
    removed: 1199,
    kept: 1,
  });
  expect((await engine.call('calls.open', {}))[0]).toMatchObject({
    id: draft,
    customerName: 'Osoba7 Testowa',
  });
});

test('an import that a crash cut off is taken back at the next start', async () => {
  const dataFolder = temporaryFolder();
  const engine = await startTestEngine({ dataFolder });
  await engine.dispatcher.call({
    method: 'imports.run',
    input: await sourceOf(engine, fileWith(manyPeople(500))),
    onProgress(done) {
      // As if the process died here: the file is left as it is and nothing more is written.
      if (done > 0) engine.database.handle.close();
    },
  });
  const next = await startTestEngine({ dataFolder });
  expect(
    next.database.handle.prepare("select count(*) as n from change where action = 'create'").get(),
  ).not.toEqual({ n: 0 });
  expect((await everybody(next)).total).toBe(0);
});

test('other calls are answered while an import runs', async () => {
  const engine = await startTestEngine();
  const running = engine.call('imports.run', await sourceOf(engine, fileWith(manyPeople(2000))));
  const order: string[] = [];
  const others = Array.from({ length: 5 }, async () => {
    await engine.call('calls.open', {});
    order.push('other');
  });
  const result = await running.finally(() => order.push('import'));
  await Promise.all(others);
  expect(result.added).toBe(2000);
  expect(order).toEqual([...others.map(() => 'other'), 'import']);
});
