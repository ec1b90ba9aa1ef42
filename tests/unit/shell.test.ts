import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { problemOfDropped } from '../../main/shell/dropped-file.ts';
import { foldersFor } from '../../main/shell/folders.ts';
import { parseLaunch } from '../../main/shell/launch.ts';
import {
  isOnNetworkShare,
  isUncPath,
  liesOnNetwork,
  parseLinuxMounts,
  parseMacMounts,
} from '../../main/shell/network-share.ts';
import { temporaryFolder } from '../support/folder.ts';

test('the command line names the data, a call, and nothing by accident', () => {
  expect(parseLaunch(['kontuar'])).toEqual({
    dataFolder: null,
    call: null,
    reportStart: false,
    command: null,
  });
  expect(parseLaunch(['kontuar', '--data', '/shop', '--call=+48 600'])).toEqual({
    dataFolder: '/shop',
    call: { number: '+48 600', direction: 'incoming' },
    reportStart: false,
    command: null,
  });
  expect(parseLaunch(['kontuar', '--call', '6'.repeat(1000)]).call).toEqual({
    number: '6'.repeat(200),
    direction: 'incoming',
  });
  expect(parseLaunch(['kontuar', '--database', 'x', '--report-start'])).toEqual({
    dataFolder: null,
    call: null,
    reportStart: true,
    command: null,
  });
});

test('everything lies in one folder', () => {
  const folders = foldersFor('shop');
  expect(folders.data).toBe(resolve('shop'));
  expect(folders.program).toBe(join(folders.data, 'program'));
});

// Lines as documented in proc(5) and as printed by a Debian machine with such mounts.
const mountinfo = `22 28 0:20 / /sys rw,nosuid shared:7 - sysfs sysfs rw
28 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
90 28 0:45 / /mnt/shop rw,relatime shared:50 - nfs4 server:/shop rw,vers=4.2
91 28 0:46 / /mnt/my\\040share rw shared:51 - cifs //server/share rw
92 28 0:47 / /home/ola/remote rw shared:52 - fuse.sshfs ola@server: rw
93 90 254:1 / /mnt/shop/local rw shared:53 - ext4 /dev/vdb rw`;

test.each([
  ['/home/ola/.local/share/kontuar', false],
  ['/mnt/shop', true],
  ['/mnt/shop/kontuar', true],
  ['/mnt/shop/local/kontuar', false],
  ['/mnt/shopping', false],
  ['/mnt/my share/kontuar', true],
  ['/home/ola/remote/x', true],
])('on Linux %s lies on the network: %s', (path, expected) => {
  expect(liesOnNetwork(path, parseLinuxMounts(mountinfo))).toBe(expected);
});

// As mount(8) of macOS prints them.
const macMounts = `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//ola@server/shop on /Volumes/shop (smbfs, nodev, nosuid, mounted by ola)
server:/export on /Volumes/my export (nfs, nodev, nosuid)`;

test.each([
  ['/Users/ola/Library', false],
  ['/Volumes/shop/kontuar', true],
  ['/Volumes/my export', true],
])('on macOS %s lies on the network: %s', (path, expected) => {
  expect(liesOnNetwork(path, parseMacMounts(macMounts))).toBe(expected);
});

test.each([
  ['\\\\server\\share\\kontuar', true],
  ['\\\\?\\UNC\\server\\share', true],
  ['\\\\?\\C:\\Users\\ola', false],
  ['C:\\Users\\ola\\AppData\\Local\\Kontuar', false],
])('on Windows %s lies on the network: %s', (path, expected) => {
  expect(isUncPath(path)).toBe(expected);
});

test('a folder of this machine is none, also before it is made', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'made'));
  expect(await isOnNetworkShare(join(folder, 'made'))).toBe(false);
  expect(await isOnNetworkShare(join(folder, 'not', 'yet'))).toBe(false);
});

test.each([
  ['klienci.csv', null],
  ['Клиенты 2026.XLSX', null],
  ['list.v2.tsv', null],
  ['macros.xlsm', null],
  ['notes.txt', null],
  ['old.xls', 'oldWorkbook'],
  ['kontuar.db', 'notTable'],
  ['passwd', 'notTable'],
  ['.csv', 'notTable'],
  ['list.csv.exe', 'notTable'],
])('of dropped files a table is taken and nothing else: %s', (name, problem) => {
  expect(problemOfDropped(join(temporaryFolder(), name))).toBe(problem);
});

test.each(['', 'list.csv', '../list.csv', null, 7, {}, `/${'x'.repeat(40_000)}.csv`])(
  'what is no file of this machine is not taken, whoever asks: %j',
  (path) => {
    expect(problemOfDropped(path)).toBe('unreachable');
  },
);

test.each([
  ['--backup x.kontuar', { kind: 'backup', file: resolve('x.kontuar'), passphraseFile: null }],
  [
    '--verify=/b.kontuar --passphrase-file p',
    { kind: 'verify', file: resolve('/b.kontuar'), passphraseFile: resolve('p') },
  ],
  [
    '--restore b --into /shop',
    { kind: 'restore', file: resolve('b'), into: resolve('/shop'), passphraseFile: null },
  ],
  ['--backup', { kind: 'misused' }],
  ['--backup --verify', { kind: 'misused' }],
  ['--backup a --verify b', { kind: 'misused' }],
  ['--restore b', { kind: 'misused' }],
  ['--verify b --passphrase-file', { kind: 'misused' }],
  ['--data x', null],
])('the command line %s asks for its command', (line, command) => {
  expect(parseLaunch(['kontuar', ...line.split(' ')]).command).toEqual(command);
});

test('what is restored becomes the data of its folder', () => {
  const line = ['kontuar', '--data', '/other', '--restore', 'b', '--into', '/shop'];
  expect(parseLaunch(line).dataFolder).toBe(resolve('/shop'));
});
