// npm run check:texts [-- --content FOLDER]: counts what the playbooks say, and refuses what nobody
// should have to say. The project's Node runs the TypeScript as it is.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureDictionaries } from './setup/libraries.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { projectNode, root } from './setup/paths.mjs';
import { reportOnStandardError, run, SetupError } from './setup/report.mjs';

reportOnStandardError();

await run(async () => {
  await ensurePackages();
  try {
    await ensureDictionaries();
  } catch (error) {
    // The rest can be checked without it; that the spelling was not is told there.
    if (!(error instanceof SetupError)) throw error;
  }
  const args = [join(root, 'build/checks/texts/run.ts'), ...process.argv.slice(2)];
  return new Promise((done, fail) => {
    const child = spawn(projectNode(), args, { stdio: 'inherit' });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
});
