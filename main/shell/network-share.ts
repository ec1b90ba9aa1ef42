import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

export class NetworkShareError extends Error {
  constructor() {
    super('The data folder is on a network share');
    this.name = 'NetworkShareError';
  }
}

export interface Mount {
  point: string;
  type: string;
}

// File systems that lie on another machine: SQLite's locks do not hold there (see "How To Corrupt
// An SQLite Database File", section 2.1).
const networkTypes =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|davfs|ncpfs|9p|afs|ceph|glusterfs|fuse\.(?:sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|glusterfs))$/u;

/** Whether the folder, or where it is going to be made, lies on a network share. */
export async function isOnNetworkShare(folder: string): Promise<boolean> {
  const real = await nearestRealPath(folder);
  switch (process.platform) {
    case 'win32':
      return isUncPath(real);
    case 'darwin': {
      const { stdout } = await promisify(execFile)('/sbin/mount');
      return liesOnNetwork(real, parseMacMounts(stdout));
    }
    default:
      return liesOnNetwork(real, parseLinuxMounts(await readFile('/proc/self/mountinfo', 'utf8')));
  }
}

/** A mapped drive letter has been resolved to \\server\share by then. */
export function isUncPath(path: string): boolean {
  return /^\\\\(?:\?\\UNC\\|(?![?.]\\))/iu.test(path);
}

export function liesOnNetwork(path: string, mounts: readonly Mount[]): boolean {
  let holder: Mount | undefined;
  for (const mount of mounts) {
    const below =
      path === mount.point ||
      path.startsWith(mount.point.endsWith('/') ? mount.point : `${mount.point}/`);
    // Of two mounts on one point the later one covers the earlier.
    if (below && mount.point.length >= (holder?.point.length ?? 0)) holder = mount;
  }
  return holder !== undefined && networkTypes.test(holder.type);
}

/** Format: proc(5), /proc/pid/mountinfo. */
export function parseLinuxMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const point = before.split(' ')[4];
    const type = after.split(' ')[0];
    if (!point || !type) return [];
    return [{ point: point.replace(/\\(\d{3})/gu, (_, octal: string) => fromOctal(octal)), type }];
  });
}

function fromOctal(octal: string): string {
  return String.fromCharCode(Number.parseInt(octal, 8));
}

/** Lines like "//ola@server/shop on /Volumes/shop (smbfs, nodev, nosuid)". */
export function parseMacMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, point, type] = /^.+ on (.+) \(([^,)]+)/u.exec(line) ?? [];
    return point && type ? [{ point, type }] : [];
  });
}

async function nearestRealPath(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : nearestRealPath(parent);
  }
}
