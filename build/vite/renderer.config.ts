import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fromRoot } from './shared.ts';

export default defineConfig({
  root: fromRoot('renderer'),
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: fromRoot('out/renderer'),
    emptyOutDir: true,
    // The Chromium of the fallback Electron; the one that ships is newer.
    target: 'chrome130',
    sourcemap: true,
    reportCompressedSize: false,
    // The content security policy forbids data: scripts and styles; files serve everywhere.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
  },
});
