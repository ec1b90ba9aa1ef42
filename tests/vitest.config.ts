import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where programs are killed, disks break and threads die: each file keeps to itself. */
const alone = [
  'tests/engine/{backup,faults,restore}*.test.ts',
  'tests/engine/{*-kills,client}.test.ts',
];

const renderer = {
  environment: 'jsdom',
  include: ['tests/renderer/**/*.test.{ts,tsx}'],
  setupFiles: ['tests/support/renderer-setup.ts'],
  css: false,
};

/** Errors of the disk are told by their class, which is another one in a context of its own. */
const withFiles = ['tests/renderer/{backup,imports}*.test.tsx'];

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
          name: 'methods',
          environment: 'node',
          include: ['tests/engine/**/*.test.ts'],
          exclude: alone,
          // The engine takes a second to load: the files of one worker share what they have loaded,
          // and each test has a shop of its own.
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: 'engine',
          environment: 'node',
          include: alone,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          ...renderer,
          name: 'renderer',
          exclude: withFiles,
          // Files share what is compiled, not what it holds.
          pool: 'vmThreads',
        },
      },
      {
        root,
        plugins: [react()],
        test: { ...renderer, name: 'renderer-files', include: withFiles },
      },
    ],
  },
});
