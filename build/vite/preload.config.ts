import { defineConfig, mergeConfig } from 'vite';
import { fromRoot, nodeSide } from './shared.ts';

/** A sandboxed preload script can load nothing beside itself: one CommonJS file. */
export default defineConfig(
  mergeConfig(nodeSide('out/preload'), {
    build: {
      rolldownOptions: {
        input: fromRoot('preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
      },
    },
  }),
);
