import { mostColumns } from '#contract/imports.ts';
import { unreadable } from '../file-kind.ts';
import type { FileRow } from '../file-row.ts';
import { type CellFormat, numberText } from './number-formats.ts';
import { type Strings, unescaped } from './strings.ts';
import { readXml } from './xml.ts';

/** As many as a spreadsheet has. */
const mostRows = 1_048_576;

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
}

export interface CellMeaning {
  strings: Strings;
  formats: readonly CellFormat[];
  since1904: boolean;
}

/** The rows of a sheet that have something in them; formulas give what they last came to. */
export function readSheet(
  bytes: AsyncIterable<Uint8Array>,
  meaning: CellMeaning,
): AsyncGenerator<FileRow> {
  return readXml<FileRow>(bytes, (found) => {
    let line = 0;
    let cells: string[] = [];
    let cell: Cell | null = null;
    let inValue = false;
    let inPhonetics = false;
    let next = 0;
    return {
      open(name, attributes) {
        if (name === 'row') {
          line = Number(attributes.r) || line + 1;
          if (line > mostRows) throw unreadable('tooBig');
          cells = [];
          next = 0;
        } else if (name === 'c') {
          const column = attributes.r === undefined ? next : columnOf(attributes.r);
          next = column + 1;
          const { t: type = 'n', s: style = '0' } = attributes;
          cell = { column, type, style: Number(style), value: '' };
        } else if (name === 'rPh') inPhonetics = true;
        else if (name === 'v' || name === 't') inValue = cell !== null && !inPhonetics;
      },
      text(piece) {
        if (inValue && cell) cell.value += piece;
      },
      close(name) {
        if (name === 'v' || name === 't') inValue = false;
        else if (name === 'rPh') inPhonetics = false;
        else if (name === 'c' && cell) {
          put(cells, cell.column, textOf(cell, meaning));
          cell = null;
        } else if (name === 'row' && cells.length > 0) found({ line, cells: filled(cells) });
      },
    };
  });
}

function put(cells: string[], column: number, text: string): void {
  if (text.trim() === '') return;
  if (column >= mostColumns) throw unreadable('tooWide');
  cells[column] = text;
}

/** Without the holes that cells left out of the file make. */
function filled(cells: readonly string[]): string[] {
  return Array.from(cells, (text) => text ?? '');
}

/** "AB12" → 27 */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column - 1;
}

function textOf({ type, style, value }: Cell, { strings, formats, since1904 }: CellMeaning) {
  switch (type) {
    case 's':
      return strings(Number(value));
    case 'inlineStr':
    case 'str':
      return unescaped(value);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.slice(0, 10);
    case 'e':
      // #N/A says that there is nothing.
      return '';
    default:
      return value === '' ? '' : numberText(value, formats[style] ?? { kind: 'number' }, since1904);
  }
}
