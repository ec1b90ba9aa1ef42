import { Buffer } from 'node:buffer';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Encoding, Separator } from '#contract/imports.ts';
import { startTestEngine } from '../support/engine.ts';
import { cards, everybody, fileWith, inspect, runImport } from '../support/imports.ts';

const polish =
  'Imię;Nazwisko;Telefon;Uwagi\r\nŁucja;Żółć;600 700 800;"pierwsza; ""pani""\r\nz dołu"\r\n';
const russian =
  'ФИО;Телефон;Город;Примечание\nКоролёва Алёна;8 912 345-67-89;Орёл;"вторая; ""у окна""\nслева"\n';

/** The bytes of a text in a code page, by asking the decoder which byte is which letter. */
function inCodePage(text: string, encoding: 'windows-1250' | 'windows-1251'): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

const written: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with BOM': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16 LE with BOM': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 BE': (text) => Buffer.from(text, 'utf16le').swap16(),
  'UTF-16 BE with BOM': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  CP1250: (text) => inCodePage(text, 'windows-1250'),
  CP1251: (text) => inCodePage(text, 'windows-1251'),
};
const separators: Separator[] = [',', ';', '\t', '|'];

const combinations = Object.keys(written).flatMap((name) =>
  separators.flatMap((separator) =>
    [
      { name, separator, language: 'Polish', text: polish },
      { name, separator, language: 'Russian', text: russian },
    ].filter(
      ({ language }) => name.startsWith('UTF') || (name === 'CP1250') === (language === 'Polish'),
    ),
  ),
);

test.each(combinations)(
  '$language in $name with "$separator": found, and quotes with line breaks kept',
  async ({ name, separator, language, text }) => {
    const engine = await startTestEngine();
    const bytes = written[name]?.(text.replaceAll(';', separator)) ?? new Uint8Array();
    const path = fileWith(bytes);
    const encodings: [start: string, encoding: Encoding][] = [
      ['UTF-8', 'utf-8'],
      ['UTF-16 LE', 'utf-16le'],
      ['UTF-16 BE', 'utf-16be'],
      ['CP1250', 'windows-1250'],
      ['CP1251', 'windows-1251'],
    ];
    const encoding = encodings.find(([start]) => name.startsWith(start))?.[1];
    const { format } = await inspect(engine, path);
    expect(format).toEqual({ kind: 'text', encoding, separator });
    expect(await runImport(engine, path)).toMatchObject({ added: 1, failed: 0 });
    expect(await cards(engine)).toMatchObject([
      language === 'Polish'
        ? {
            givenName: 'Łucja',
            familyName: 'Żółć',
            phones: [{ e164: '+48600700800' }],
            note: `pierwsza${separator} "pani"\r\nz dołu`,
          }
        : {
            familyName: 'Королёва',
            givenName: 'Алёна',
            address: { city: 'Орёл' },
            note: `вторая${separator} "у окна"\nслева`,
          },
    ]);
  },
);

test('the first line of Excel that names the separator is no row', async () => {
  const engine = await startTestEngine();
  const path = fileWith('sep=|\r\nName|Phone\r\nAnna, Nowak; Ltd|600700800\r\n');
  expect(await inspect(engine, path)).toMatchObject({
    format: { separator: '|' },
    header: ['Name', 'Phone'],
    rows: [['Anna, Nowak; Ltd', '600700800']],
  });
});

describe('what is no table is refused with what it is', () => {
  test.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'notTable'],
    ['a web page called XLS', '<html><table><tr><td>Anna</td></tr></table></html>', 'notTable'],
    ['an address card', 'BEGIN:VCARD\r\nFN:Anna\r\nEND:VCARD\r\n', 'notTable'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'oldWorkbook'],
    [
      'an encrypted workbook',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(200_000),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted',
    ],
  ])('%s', async (_what, bytes, problem) => {
    const engine = await startTestEngine();
    const file = engine.grantFile(fileWith(bytes, 'customers.xlsx'));
    expect(await engine.raw('imports.inspect', { file, format: null })).toEqual({
      ok: false,
      error: { code: 'UNSUPPORTED', file: problem },
    });
  });

  test('a table with more columns than any list of customers', async () => {
    const engine = await startTestEngine();
    const file = engine.grantFile(fileWith(`${'x,'.repeat(600)}\n`));
    expect(await engine.raw('imports.inspect', { file, format: null })).toEqual({
      ok: false,
      error: { code: 'UNSUPPORTED', file: 'tooWide' },
    });
  });
});

test('a file that is gone, or is a folder, is said to be out of reach', async () => {
  const engine = await startTestEngine();
  const path = fileWith('Name\nAnna\n');
  const file = engine.grantFile(path);
  const { format, mapping } = await engine.call('imports.inspect', { file, format: null });
  rmSync(path);
  const refused = { ok: false, error: { code: 'UNSUPPORTED', file: 'unreachable' } };
  expect(await engine.raw('imports.inspect', { file, format: null })).toEqual(refused);
  expect(await engine.raw('imports.inspect', { file, format })).toEqual(refused);
  expect(await engine.raw('imports.run', { file, format, mapping })).toEqual(refused);
  const sheet = { kind: 'workbook', sheet: 'x' } as const;
  expect(await engine.raw('imports.check', { file, format: sheet, mapping })).toEqual(refused);
  expect(
    await engine.raw('imports.inspect', { file: engine.grantFile(dirname(path)), format: null }),
  ).toEqual(refused);
});

test('an empty file is an empty preview, a header alone has no rows', async () => {
  const engine = await startTestEngine();
  expect(await inspect(engine, fileWith(''))).toMatchObject({ header: [], rows: [] });
  const path = fileWith('Name,Phone\n');
  expect(await inspect(engine, path)).toMatchObject({ header: ['Name', 'Phone'], rows: [] });
  expect(await runImport(engine, path)).toMatchObject({ total: 0, added: 0 });
});

test('two hundred columns and very long cells come in', async () => {
  const engine = await startTestEngine();
  const titles = Array.from({ length: 199 }, (_, index) => `Column ${index}`);
  const path = fileWith(`Name,${titles.join(',')}\nAnna Nowak,${'y'.repeat(20_000)}\n`);
  const preview = await inspect(engine, path);
  expect(preview.header).toHaveLength(200);
  expect(preview.rows[0]?.[1]).toHaveLength(300);
  const mapping = preview.mapping.with(1, 'note');
  await runImport(engine, path, mapping);
  const [card] = await cards(engine);
  expect(card?.note).toHaveLength(20_000);
  expect((await everybody(engine)).total).toBe(1);
});
