/** What the first 100 bytes of a database file say; see 1.3 of https://sqlite.org/fileformat2.html. */
export interface FileHeader {
  readonly pageSize: number;
  /** Undefined where a program that did not keep it wrote last. */
  readonly pageCount: number | undefined;
  readonly firstFreePage: number;
  readonly freePages: number;
  /** Counts schema steps. */
  readonly schema: number;
  readonly applicationId: number;
}

export const headerBytes = 100;
const magic = Buffer.from('SQLite format 3\0', 'latin1');

/** Undefined when anything in it is not as every file of ours has it: then no field is believed. */
export function readHeader(bytes: Buffer): FileHeader | undefined {
  if (bytes.length < headerBytes || !bytes.subarray(0, magic.length).equals(magic))
    return undefined;
  const pageSize = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16);
  const fixed =
    isPageSize(pageSize) &&
    [1, 2].includes(bytes.readUInt8(18)) &&
    [1, 2].includes(bytes.readUInt8(19)) &&
    // No bytes kept free at the end of a page; the fractions of the payload; UTF-8.
    bytes.readUInt32BE(20) === 0x00_40_20_20 &&
    bytes.readUInt32BE(56) === 1 &&
    bytes.readUInt32BE(44) <= 4 &&
    bytes.subarray(72, 92).every((byte) => byte === 0);
  if (!fixed) return undefined;
  const counted = bytes.readUInt32BE(28);
  const isKept = counted > 0 && bytes.readUInt32BE(24) === bytes.readUInt32BE(92);
  return {
    pageSize,
    pageCount: isKept ? counted : undefined,
    firstFreePage: bytes.readUInt32BE(32),
    freePages: bytes.readUInt32BE(36),
    schema: bytes.readUInt32BE(60),
    applicationId: bytes.readUInt32BE(68),
  };
}

export function isPageSize(size: number): boolean {
  return size >= 512 && size <= 65_536 && (size & (size - 1)) === 0;
}
