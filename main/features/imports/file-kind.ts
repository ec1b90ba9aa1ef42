import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { TableProblem } from '#contract/errors.ts';
import type { TableFormat } from '#contract/imports.ts';
import { Refusal } from '../../engine/refusal.ts';
import { detectEncoding, detectSeparator } from './text-format.ts';

const sampleBytes = 64 * 1024;
/** XLSX and its relatives are ZIP archives, the older XLS and encrypted files are OLE ones. */
const signatures = { zip: '504b0304', ole: 'd0cf11e0a1b11ae1' } as const;

export function unreadable(file: TableProblem): Refusal {
  return new Refusal({ code: 'UNSUPPORTED', file });
}

/** How a text file is written; 'workbook' for XLSX. Refuses everything else, each with its reason. */
export async function detectFormat(
  path: string,
): Promise<Extract<TableFormat, { kind: 'text' }> | 'workbook'> {
  const sample = await reachable(() => readSample(path));
  const start = Buffer.from(sample.subarray(0, 8)).toString('hex');
  if (start.startsWith(signatures.zip)) return 'workbook';
  if (start === signatures.ole) {
    throw unreadable((await isEncrypted(path)) ? 'encrypted' : 'oldWorkbook');
  }
  const encoding = detectEncoding(sample);
  const beginning = new TextDecoder(encoding).decode(sample);
  if (!isTable(beginning)) throw unreadable('notTable');
  return { kind: 'text', encoding, separator: detectSeparator(beginning) };
}

/** A file that is gone, or that the system does not give, is refused like any other. */
export async function reachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? unreadable('unreachable') : error;
  }
}

async function readSample(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(sampleBytes);
    const { bytesRead } = await file.read(buffer, 0, sampleBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Web pages and XML that are called ".xls", address cards, and whatever holds control characters. */
function isTable(text: string): boolean {
  if (/^\s*(?:<|BEGIN:VCARD)/iu.test(text)) return false;
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return !/[\u0000-\u0008\u000e-\u001a]/u.test(text);
}

/** An encrypted workbook is an OLE file with an entry of this name in its directory. */
async function isEncrypted(path: string): Promise<boolean> {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  let before = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const bytes = Buffer.concat([before, chunk as Buffer]);
    if (bytes.includes(name)) return true;
    before = bytes.subarray(-name.length);
  }
  return false;
}
