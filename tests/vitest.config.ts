import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // The default leaves a core to the main process, which has little to do: half of two.
    maxWorkers: '100%',
    // Room for a busy machine, on which a test is not wrong for being slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/support/templates.ts'],
    projects: [
      {
        root,
        test: {
          name: 'storage',
          environment: 'node',
          include: ['tests/{unit,db}/**/*.test.ts'],
          // A PostgreSQL takes seconds to start: the files of one worker share it.
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: 'engine',
          environment: 'node',
          include: ['tests/engine/**/*.test.ts'],
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/renderer-setup.ts'],
          css: false,
        },
      },
    ],
  },
});
