import { defineConfig, mergeConfig } from 'vite';
import { fromRoot, nodeSide } from './shared.ts';

/** The main process and the engine's thread. */
export default defineConfig(
  mergeConfig(nodeSide('out/main'), {
    resolve: {
      alias: {
        'ajv/dist/2020.js': fromRoot('build/vite/no-schema-library.ts'),
        'ajv-formats': fromRoot('build/vite/no-schema-library.ts'),
        'buffer-crc32': fromRoot('build/vite/native-crc32.ts'),
      },
    },
    build: {
      rolldownOptions: {
        input: {
          index: fromRoot('main/index.ts'),
          engine: fromRoot('main/engine/worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  }),
);
