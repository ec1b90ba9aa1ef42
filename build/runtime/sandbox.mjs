import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRoot } from '../setup/paths.mjs';

/**
 * Why Chromium would refuse to start with its sandbox here, as the start of a sentence.
 * @param {string} executable
 * @returns {string | undefined}
 */
export function reasonAgainstSandbox(executable) {
  if (process.platform !== 'linux') return undefined;
  if (isRoot) return 'You are root';
  if (userNamespacesAllowed() || hasSetuidHelper(executable)) return undefined;
  return 'This system keeps user namespaces from ordinary programs';
}

function userNamespacesAllowed() {
  return (
    kernelSetting('user/max_user_namespaces') !== 0 &&
    kernelSetting('kernel/unprivileged_userns_clone') !== 0 &&
    kernelSetting('kernel/apparmor_restrict_unprivileged_userns') !== 1
  );
}

/** @param {string} executable */
function hasSetuidHelper(executable) {
  const helper = statSync(join(dirname(executable), 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0;
}

/** @param {string} name */
function kernelSetting(name) {
  try {
    return Number.parseInt(readFileSync(`/proc/sys/${name}`, 'utf8'), 10);
  } catch {
    return undefined;
  }
}
