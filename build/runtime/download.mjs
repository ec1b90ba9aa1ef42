// Puts the official release into Electron's download cache; its own installer then takes it from
// there. Electron's downloader is asked, so mirrors, proxies and checksums are its business.
// Runs on the project's Node: the downloader needs Node 22.
import { createRequire } from 'node:module';

/** Silence before the first byte means that the host is out of reach. */
const FIRST_BYTE_MS = 4_000;
const STALLED_MS = 30_000;

const ofElectron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'));
const { downloadArtifact } = await import(ofElectron.resolve('@electron/get'));

const giveUp = new AbortController();
let patience = setTimeout(() => giveUp.abort(), FIRST_BYTE_MS);

try {
  await downloadArtifact({
    version: ofElectron('./package.json').version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: ofElectron('./checksums.json'),
    downloadOptions: {
      quiet: true,
      signal: giveUp.signal,
      getProgressCallback: async () => {
        clearTimeout(patience);
        patience = setTimeout(() => giveUp.abort(), STALLED_MS);
      },
    },
  });
} catch (error) {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
} finally {
  clearTimeout(patience);
}
