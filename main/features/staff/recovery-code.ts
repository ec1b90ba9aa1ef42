import { randomBytes } from 'node:crypto';

/** Crockford's base 32: without letters that are read as digits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Of 5 bits each. */
const characters = 25;
const inGroup = 5;

/** 125 bits by chance, in groups that can be read out. */
export function newRecoveryCode(): string {
  const code = [...randomBytes(characters)]
    .map((byte) => alphabet[byte % alphabet.length])
    .join('');
  const groups = code.match(new RegExp(`.{${inGroup}}`, 'gu')) ?? [];
  return groups.join('-');
}

/** As it is hashed, however it was typed off the paper. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1')
    .replace(/[^0-9A-Z]/gu, '');
}
