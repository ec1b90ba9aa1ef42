/**
 * Stands for ajv and ajv-formats in the program: electron-store brings them for settings with a
 * JSON schema, reads them at each start, and ours are checked with zod. It would be told here.
 */
export function Ajv2020(): never {
  throw new Error('Settings have no JSON schema; see main/shell/preferences.ts.');
}

export default { default: Ajv2020 };
