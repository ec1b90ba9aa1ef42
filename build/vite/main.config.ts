import { defineConfig, mergeConfig } from 'vite';
import { fromRoot, nodeSide } from './shared.ts';

/** The main process and the engine's thread. */
export default defineConfig(
  mergeConfig(nodeSide('out/main'), {
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
