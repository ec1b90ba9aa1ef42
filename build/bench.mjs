// npm run bench [-- --json FILE]: builds what is stale and measures the program on large shops.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { lacksDisplay, openVirtualDisplay } from './setup/display.mjs';
import { projectNode, root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { reportOnStandardError, run } from './setup/report.mjs';

reportOnStandardError();

await run(async () => {
  await prepare();
  const display = lacksDisplay() ? await openVirtualDisplay() : undefined;
  try {
    return await new Promise((done, fail) => {
      const args = [join(root, 'tests/bench/run.ts'), ...process.argv.slice(2)];
      const child = spawn(projectNode(), args, {
        stdio: 'inherit',
        env: { ...process.env, ...display?.env },
      });
      child.on('error', fail);
      child.on('close', (code) => done(code ?? 1));
    });
  } finally {
    display?.close();
  }
});
