import { posix } from 'node:path';
import { unreadable } from '../file-kind.ts';
import type { Archive } from './archive.ts';
import { type CellFormat, formatOf } from './number-formats.ts';
import { readXml } from './xml.ts';

export interface Sheet {
  name: string;
  part: string;
  hidden: boolean;
}

export interface Parts {
  sheets: Sheet[];
  /** Undefined in a workbook without text. */
  strings: string | undefined;
  /** What a cell's style makes of a number, by the number of the style. */
  formats: CellFormat[];
  /** Days are counted from 1904, as on the old Macintosh. */
  since1904: boolean;
}

interface Relation {
  id: string;
  type: string;
  target: string;
}

/** Where in the archive everything is. Without any sheet it is no workbook. */
export async function readParts(archive: Archive): Promise<Parts> {
  const [main] = await relationsOf(archive, '', 'officeDocument');
  const workbook = main?.target ?? 'xl/workbook.xml';
  // The binary form XLSB.
  if (!workbook.endsWith('.xml')) throw unreadable('notTable');
  const relations = await relationsOf(archive, workbook);
  const places = new Map(
    relations.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
  );
  const targetOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const sheets: Sheet[] = [];
  let since1904 = false;
  const listener = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const part = places.get(idIn(attributes));
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      if (part) sheets.push({ name: attributes.name ?? '', part, hidden });
    },
  };
  await readAll(readXml(archive.read(workbook), () => listener));
  const styles = targetOf('styles');
  return {
    sheets,
    strings: targetOf('sharedStrings'),
    formats: styles === undefined ? [] : await readFormats(archive, styles),
    since1904,
  };
}

/** The attribute is called r:id, whatever the prefix stands for r. */
function idIn(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

async function relationsOf(archive: Archive, part: string, type?: string): Promise<Relation[]> {
  const { dir, base } = posix.parse(part);
  const listed = readXml<Relation>(
    archive.read(posix.join(dir, '_rels', `${base}.rels`)),
    (found) => ({
      open(name, { Id = '', Type = '', Target = '' }) {
        if (name !== 'Relationship') return;
        const target = posix.join(Target.startsWith('/') ? '' : dir, Target).replace(/^\//u, '');
        found({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
      },
    }),
  );
  const relations = await readAll(listed);
  return type === undefined ? relations : relations.filter((relation) => relation.type === type);
}

async function readFormats(archive: Archive, part: string): Promise<CellFormat[]> {
  const codes = new Map<string, string>();
  let ofCells = false;
  const numbers = readXml<string>(archive.read(part), (found) => ({
    open(name, { numFmtId = '0', formatCode }) {
      if (name === 'cellXfs') ofCells = true;
      else if (name === 'numFmt' && formatCode !== undefined) codes.set(numFmtId, formatCode);
      else if (name === 'xf' && ofCells) found(numFmtId);
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false;
    },
  }));
  return (await readAll(numbers)).map((number) => formatOf(Number(number), codes.get(number)));
}

async function readAll<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
