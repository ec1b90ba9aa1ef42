import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ImportField, ImportResult } from '#contract/imports.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { temporaryFolder } from '../support/folder.ts';
import { newCall } from '../support/new-call.ts';

const chinook = fileURLToPath(new URL('../fixtures/chinook-customers.csv', import.meta.url));

function fileWith(bytes: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'klienci.csv');
  writeFileSync(path, bytes);
  return path;
}

async function runImport(
  engine: TestEngine,
  path: string,
  mapping?: (ImportField | null)[],
): Promise<ImportResult> {
  const file = engine.grantFile(path);
  const preview = await engine.call('imports.inspect', { file, encoding: null, separator: null });
  return engine.call('imports.run', {
    file,
    encoding: preview.encoding,
    separator: preview.separator,
    mapping: mapping ?? preview.mapping,
  });
}

async function everybody(engine: TestEngine, search = '') {
  return engine.call('customers.list', { search, bin: false, offset: 0, limit: 500 });
}

test('the Chinook customers come in complete: every diacritic, phone and address', async () => {
  const engine = await startTestEngine();
  const result = await runImport(engine, chinook);
  expect(result).toMatchObject({ total: 59, added: 59, alreadyHere: 0, failed: 0, problems: [] });

  // The same file read by Python's csv module, in tests/fixtures/chinook-expected.json.
  const { default: expected } = await import('../fixtures/chinook-expected.json');
  const { rows } = await everybody(engine);
  const cards = await Promise.all(rows.map(({ id }) => engine.call('customers.get', { id })));
  const seen = cards.map(({ givenName, familyName, company, address, phones, emails }) =>
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

describe('files as they come', () => {
  const people =
    'Imię;Nazwisko;Telefon;Uwagi\r\nŁucja;Żółć;600 700 800;"pierwsza; ""pani""\r\nz dołu"\r\n';
  const cp1250: Record<string, number> = { ę: 0xea, Ł: 0xa3, Ż: 0xaf, ó: 0xf3, ł: 0xb3, ć: 0xe6 };
  const russian = 'ФИО,Телефон\nКоролёва Алёна,8 912 345-67-89\n';
  const cp1251 = (text: string) =>
    Uint8Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (character === 'ё') return 0xb8;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });

  test.each([
    ['UTF-8', Buffer.from(people, 'utf8'), 'utf-8'],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${people}`, 'utf8'), 'utf-8'],
    ['UTF-16', Buffer.from(`\uFEFF${people}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without BOM', Buffer.from(people, 'utf16le'), 'utf-16le'],
    ['UTF-16 big-endian', Buffer.from(`\uFEFF${people}`, 'utf16le').swap16(), 'utf-16be'],
    [
      'CP1250',
      Uint8Array.from(people, (letter) => cp1250[letter] ?? letter.codePointAt(0) ?? 0),
      'windows-1250',
    ],
  ])('a Polish spreadsheet in %s', async (_name, bytes, encoding) => {
    const engine = await startTestEngine();
    const path = fileWith(bytes);
    const preview = await engine.call('imports.inspect', {
      file: engine.grantFile(path),
      encoding: null,
      separator: null,
    });
    expect(preview).toMatchObject({
      encoding,
      separator: ';',
      mapping: ['givenName', 'familyName', 'phone', 'note'],
      rows: [['Łucja', 'Żółć', '600 700 800', 'pierwsza; "pani"\r\nz dołu']],
    });
    expect(await runImport(engine, path)).toMatchObject({ added: 1, failed: 0 });
    expect((await everybody(engine, 'zolc lucja')).total).toBe(1);
  });

  test('a Russian one in CP1251', async () => {
    const engine = await startTestEngine();
    const path = fileWith(cp1251(russian));
    expect(await runImport(engine, path)).toMatchObject({ added: 1 });
    const { rows } = await everybody(engine, 'королева');
    expect(rows).toMatchObject([{ phone: '8 912 345-67-89' }]);
  });

  test('an export of Google contacts', async () => {
    const engine = await startTestEngine();
    const path = fileWith(
      'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value,Phone 2 - Value,Address 1 - City,Notes\n' +
        'Anna,Nowak,Szewc,anna@nowak.pl ::: a@nowak.pl,+48 600 700 800,22 828 37 39,Łódź,woli SMS\n',
    );
    await runImport(engine, path);
    const { rows } = await everybody(engine);
    const card = await engine.call('customers.get', { id: rows[0]?.id ?? '' });
    expect(card).toMatchObject({
      company: 'Szewc',
      emails: [{ address: 'anna@nowak.pl' }, { address: 'a@nowak.pl' }],
      phones: [{ e164: '+48600700800' }, { e164: '+48228283739' }],
      note: 'woli SMS',
    });
  });

  test.each([
    ['a workbook', '504b030414000600'],
    ['an old workbook', 'd0cf11e0a1b11ae1'],
    ['a picture', '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489'],
  ])('%s is no text', async (_what, bytes) => {
    const engine = await startTestEngine();
    const file = engine.grantFile(fileWith(Buffer.from(bytes, 'hex')));
    expect(await engine.raw('imports.inspect', { file, encoding: null, separator: null })).toEqual({
      ok: false,
      error: { code: 'UNSUPPORTED' },
    });
  });

  test('an empty file is an empty preview', async () => {
    const engine = await startTestEngine();
    const file = engine.grantFile(fileWith(''));
    expect(
      await engine.call('imports.inspect', { file, encoding: null, separator: null }),
    ).toMatchObject({ header: [], rows: [] });
  });
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
  expect(result).toMatchObject({ total: 7, added: 2, alreadyHere: 1, failed: 4 });
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

function manyPeople(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `Osoba${index} Testowa,${600000000 + index}`,
  );
  return `name,phone\n${rows.join('\n')}\n`;
}

test('a cancelled import leaves nothing, a finished one is taken back whole', async () => {
  const engine = await startTestEngine();
  const file = engine.grantFile(fileWith(manyPeople(1200)));
  const input = {
    file,
    encoding: 'utf-8',
    separator: ',',
    mapping: ['fullName', 'phone'],
  } as const;
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

  const result = await engine.call('imports.run', { ...input, mapping: [...input.mapping] });
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
  const file = engine.grantFile(fileWith(manyPeople(500)));
  await engine.dispatcher.call({
    method: 'imports.run',
    input: { file, encoding: 'utf-8', separator: ',', mapping: ['fullName', 'phone'] },
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
  const file = engine.grantFile(fileWith(manyPeople(2000)));
  const running = engine.call('imports.run', {
    file,
    encoding: 'utf-8',
    separator: ',',
    mapping: ['fullName', 'phone'],
  });
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
