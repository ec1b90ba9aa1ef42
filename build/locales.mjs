// Writes renderer/locales/messages.ts from the English catalogues, so that a wrong key or a missing
// variable is a compile error (TypeScript reads the texts of a JSON file as plain `string`).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const locales = join(dirname(fileURLToPath(import.meta.url)), '../renderer/locales');

/** @typedef {{ [key: string]: string | Messages }} Messages */

/** @param {string} text */
function literal(text) {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

/**
 * @param {Messages} messages
 * @param {string} indent
 * @returns {string}
 */
function members(messages, indent) {
  return Object.entries(messages)
    .map(([key, value]) => {
      const name = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : literal(key);
      const type =
        typeof value === 'string'
          ? literal(value)
          : `{\n${members(value, `${indent}  `)}${indent}}`;
      return `${indent}${name}: ${type};\n`;
    })
    .join('');
}

/** The text of messages.ts as the catalogues stand now. */
export function messagesSource() {
  const catalogues = readdirSync(join(locales, 'en'))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(locales, 'en', file), 'utf8')),
    ]);
  return `// Made by build/locales.mjs from en/*.json.\nexport interface Messages {\n${members(Object.fromEntries(catalogues), '  ')}}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(locales, 'messages.ts'), messagesSource());
}
