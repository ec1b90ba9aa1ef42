import { crc32 } from 'node:zlib';

/**
 * Stands for buffer-crc32 in the program, which yazl asks for the checksum of every byte of a backup:
 * Node's own takes an eighth of the time.
 */
export const unsigned = (bytes: Buffer, before = 0): number => crc32(bytes, before);
