import { zipOf } from './zip.ts';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const listed = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${officeDocument}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${listed.join('')}</Relationships>`;
}

interface Parts {
  /** The XML below `<sheetData>`, or a whole document. */
  sheet: string;
  strings?: string;
  styles?: string;
  workbookAttributes?: string;
}

/** A workbook of one sheet, written the way that a test needs it. */
export function workbookOf({ sheet, strings, styles, workbookAttributes = '' }: Parts): Buffer {
  const isWhole = sheet.startsWith('<?xml') || sheet.includes('sheetData');
  return zipOf({
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="x"><workbookPr ${workbookAttributes}/><sheets><sheet name="Klienci" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': isWhole
      ? sheet
      : `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
  });
}
