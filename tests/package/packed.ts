import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateElectron } from '../../build/runtime/locate.mjs';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { root } from '../../build/setup/paths.mjs';

/** Where the parts of a packed program lie, relative to its folder. */
interface Layout {
  folder: string;
  executable: string;
  resources: string;
}

function layout(): Layout {
  if (process.platform === 'darwin') {
    return {
      folder: process.arch === 'arm64' ? 'mac-arm64' : 'mac',
      executable: 'Kontuar.app/Contents/MacOS/Kontuar',
      resources: 'Kontuar.app/Contents/Resources',
    };
  }
  const windows = process.platform === 'win32';
  return {
    folder: windows ? 'win-unpacked' : 'linux-unpacked',
    executable: windows ? 'Kontuar.exe' : 'kontuar',
    resources: 'resources',
  };
}

/** What `npm run package` left in dist/. */
export const packed = {
  folder: join(root, 'dist', layout().folder),
  executable: join(root, 'dist', layout().folder, layout().executable),
  resources: join(root, 'dist', layout().folder, layout().resources),
};

/** Whether it was packed over the Electron that ships. */
export const overOfficialElectron = !locateElectron().fallback;

/**
 * A copy that the user who runs programs in tests may read.
 * @returns its executable, and the function that removes it
 */
export async function readableCopy(): Promise<{
  executable: string;
  remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'kontuar-packed-'));
  await cp(packed.folder, folder, { recursive: true, verbatimSymlinks: true });
  handOver(folder);
  return {
    executable: join(folder, layout().executable),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
