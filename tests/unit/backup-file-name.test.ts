import { expect, test } from 'vitest';
import { backupFileName } from '../../main/features/backup/file-name.ts';

const morning = new Date(2026, 2, 8, 9, 5);

test.each([
  ['Buty i torby', 'Buty i torby 2026-03-08 0905.kontuar'],
  ['У сапожника', 'У сапожника 2026-03-08 0905.kontuar'],
  ['', 'Kontuar 2026-03-08 0905.kontuar'],
  ['a/b\\c:d*e?"<>|', 'a b c d e 2026-03-08 0905.kontuar'],
  ['../../etc/passwd', '.. .. etc passwd 2026-03-08 0905.kontuar'],
  ['tab\tand\nline', 'tab and line 2026-03-08 0905.kontuar'],
])('the backup of "%s" is called %s', (shop, name) => {
  expect(backupFileName(shop, morning)).toBe(name);
});

test('a long name is cut, and no letter in two', () => {
  const name = backupFileName('😀'.repeat(60).padStart(121, 'x'), morning);
  expect(name.isWellFormed()).toBe(true);
  expect(Buffer.byteLength(name)).toBeLessThan(255);
});

test('a copy from before something says so, in every language alike', () => {
  expect(backupFileName('У сапожника', morning, 'before import')).toBe(
    'У сапожника 2026-03-08 0905 before import.kontuar',
  );
});
