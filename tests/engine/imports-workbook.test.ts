import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { cards, fileWith, inspect, runImport } from '../support/imports.ts';
import { workbookOf } from '../support/workbook.ts';
import { zipOf } from '../support/zip.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/imports/${name}`, import.meta.url));

async function firstRows(bytes: Uint8Array): Promise<string[][]> {
  const engine = await startTestEngine();
  const { header, rows } = await inspect(engine, fileWith(bytes, 'klienci.xlsx'));
  return [header, ...rows];
}

const refusal = async (engine: TestEngine, bytes: Uint8Array) => {
  const file = engine.grantFile(fileWith(bytes, 'klienci.xlsx'));
  return engine.raw('imports.inspect', { file, format: null });
};

test('a workbook shows what a person sees in it', async () => {
  const engine = await startTestEngine();
  const preview = await inspect(engine, fixture('people.xlsx'));
  expect(preview.format).toEqual({ kind: 'workbook', sheet: 'Klienci' });
  expect(preview.rows.map((row) => row.join('|'))).toEqual([
    // A number of eleven digits, a postcode kept as 358, a day, a truth, a formula's result.
    'Łucja|Żółć-Źdźbło|48600700800|00-358|Warszawa|1985-03-02|TRUE|Łucja Żółć-Źdźbło|pierwsza\n"pani" <z> dołu & góry',
    // Rich text, nine digits with spaces, the first day of all, an error, binary noise.
    'Stefan Maria|Wójcik|228 283 739|90-001||1900-01-01|FALSE||0.3',
    expect.stringMatching(/^Алёна\|Королёва\|\+48 512 000 111\|{6}\d{20}$/u),
  ]);
});

test('a workbook comes in like text, its rows known by their number', async () => {
  const engine = await startTestEngine();
  expect(await runImport(engine, fixture('people.xlsx'))).toMatchObject({ added: 3, failed: 0 });
  expect(await cards(engine)).toMatchObject([
    { familyName: 'Wójcik', phones: [{ e164: '+48228283739' }], address: { city: '' } },
    { familyName: 'Żółć-Źdźbło', phones: [{ e164: '+48600700800' }] },
    { familyName: 'Королёва', phones: [{ e164: '+48512000111' }] },
  ]);
  const rows =
    '<row r="1"><c t="str"><v>email</v></c></row><row r="9"><c t="str"><v>no</v></c></row>';
  const path = fileWith(workbookOf({ sheet: rows }), 'wrong.xlsx');
  expect((await runImport(engine, path)).problems).toMatchObject([{ line: 9, problem: 'email' }]);
});

test('the sheet with the most rows is chosen, the others with rows are offered', async () => {
  const engine = await startTestEngine();
  const file = engine.grantFile(fixture('sheets.xlsx'));
  const preview = await engine.call('imports.inspect', { file, format: null });
  expect(preview).toMatchObject({
    format: { sheet: 'Klienci' },
    sheets: ['Klienci', 'Lieferanten', 'Uwagi'],
    rows: Array.from({ length: 5 }, (_, index) => [`Osoba ${index}`, `60070080${index}`]),
  });
  const format = { kind: 'workbook', sheet: 'Lieferanten' } as const;
  expect(await engine.call('imports.inspect', { file, format })).toMatchObject({
    rows: [['Dostawca', '221112233']],
  });
  expect(
    await engine.raw('imports.inspect', { file, format: { kind: 'workbook', sheet: 'No' } }),
  ).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
});

describe('workbooks of other programs', () => {
  test('without references, with a prefix, with inline text and readings of names', async () => {
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="x"><x:sheetData><x:row>
      <x:c t="inlineStr"><x:is><x:r><x:t>Ann</x:t></x:r><x:r><x:t>a</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c>
      <x:c t="s"><x:v>1</x:v></x:c><x:c t="d"><x:v>1985-03-02T10:00:00</x:v></x:c>
    </x:row></x:sheetData></x:worksheet>`;
    const strings =
      '<si><t>zero</t></si><si><r><t>B_x000D_ą</t></r><r><t xml:space="preserve"> k</t></r><rPh><t>x</t></rPh></si>';
    expect(await firstRows(workbookOf({ sheet, strings }))).toEqual([
      ['Anna', 'B\rą k', '1985-03-02'],
    ]);
  });

  test.each([
    ['0', '4.86007008E10', '48600700800'],
    ['0', '7.9123456789E+10', '79123456789'],
    ['0', '1.5', '1.5'],
    ['14', '31108', '1985-03-02'],
    ['14', '60', '1900-02-28'],
    ['20', '0.5', '12:00'],
    ['164', '31108.75', '1985-03-02'],
    ['165', '31108', '31108'],
    ['166', '31108', '1985-03-02'],
    ['167', '5', '00-005'],
    ['168', '600700800', '600700800'],
  ])('format %s shows %s as %s', async (format, value, shown) => {
    const codes = {
      164: 'd mmmm yyyy "roku"',
      165: '0.00" days"',
      166: '[$-415]dd/mm/yy;@',
      167: '00\\-000',
      168: '[<=9999999]###\\-##\\-##;\\(###\\)\\ ###\\-##\\-##',
    };
    const listed = Object.entries(codes).map(
      ([id, code]) =>
        `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`,
    );
    const styles = `<numFmts>${listed.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs>`;
    const sheet = `<row r="3"><c r="B3" s="1"><v>${value}</v></c></row>`;
    expect(await firstRows(workbookOf({ sheet, styles }))).toEqual([['', shown]]);
  });

  test('days counted from 1904', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const sheet = '<row><c s="0"><v>29646</v></c></row>';
    const workbookAttributes = 'date1904="1"';
    expect(await firstRows(workbookOf({ sheet, styles, workbookAttributes }))).toEqual([
      ['1985-03-02'],
    ]);
  });
});

describe('what only looks like a workbook, or is a broken one', () => {
  const people = readFileSync(fixture('people.xlsx'));

  test.each([
    ['cut off', people.subarray(0, people.length - 400), 'damaged'],
    ['cut off early', people.subarray(0, 300), 'damaged'],
    ['with other bytes inside', Buffer.from(people).fill(7, 400, 2400), 'damaged'],
    [
      'with XML that ends early',
      workbookOf({ sheet: '<?xml version="1.0"?><worksheet><row>' }),
      'damaged',
    ],
    [
      'with entities that multiply',
      workbookOf({ sheet: '<row><c t="str"><v>&lol9;</v></c></row>' }),
      'damaged',
    ],
    [
      'another archive',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'notTable',
    ],
    [
      'with a thousand columns',
      workbookOf({ sheet: '<row><c r="ALL1"><v>1</v></c></row>' }),
      'tooWide',
    ],
    [
      'with more rows than there are',
      workbookOf({ sheet: '<row r="99999999"><c><v>1</v></c></row>' }),
      'tooBig',
    ],
  ])('%s', async (_what, bytes, problem) => {
    expect(await refusal(await startTestEngine(), bytes)).toEqual({
      ok: false,
      error: { code: 'UNSUPPORTED', file: problem },
    });
  });

  /** Says in the archive's directory that a part is longer than it is, as a bomb does. */
  function claiming(part: string, bytes: Buffer, size: number): Buffer {
    const copy = Buffer.from(bytes);
    const place = copy.lastIndexOf(part) - 46;
    copy.writeUInt32LE(size, place + 24);
    return copy;
  }

  test('one that would unpack to gigabytes', async () => {
    const engine = await startTestEngine();
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) {
      expect(await refusal(engine, claiming(part, people, 2_000_000_000))).toMatchObject({
        error: { file: 'tooBig' },
      });
      expect(await refusal(engine, claiming(part, people, 100))).toMatchObject({
        error: { file: 'damaged' },
      });
    }
  });

  test('a part that breaks off in the middle takes back what came before it', async () => {
    const engine = await startTestEngine();
    const rows = Array.from(
      { length: 500 },
      (_, i) => `<row><c t="str"><v>Osoba ${i}</v></c></row>`,
    );
    const sheet = `<?xml version="1.0"?><worksheet><sheetData><row><c t="str"><v>Name</v></c></row>${rows.join('')}<row>`;
    const path = fileWith(workbookOf({ sheet }), 'klienci.xlsx');
    const file = engine.grantFile(path);
    const { format, mapping } = await engine.call('imports.inspect', { file, format: null });
    expect(await engine.raw('imports.run', { file, format, mapping })).toEqual({
      ok: false,
      error: { code: 'UNSUPPORTED', file: 'damaged' },
    });
    expect(await cards(engine)).toEqual([]);
    expect(await engine.call('imports.list', { limit: 10 })).toEqual([]);
  });
});
