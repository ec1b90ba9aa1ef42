// npm run engine -- --data DIR METHOD 'JSON': one method of the contract, its envelope on stdout.
// The project's Node runs the TypeScript as it is, so nothing has to be built.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages } from './setup/packages.mjs';
import { projectNode, root } from './setup/paths.mjs';
import { reportOnStandardError, run } from './setup/report.mjs';

reportOnStandardError();

await run(async () => {
  await ensurePackages();
  const args = [join(root, 'main/engine/cli.ts'), ...process.argv.slice(2)];
  return new Promise((done, fail) => {
    const child = spawn(projectNode(), args, { stdio: 'inherit' });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
});
