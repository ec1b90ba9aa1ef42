import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

/** @param path relative to the checkout */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** What every bundle for Electron's and Node's own side has in common. */
export function nodeSide(outDir: string): UserConfig {
  return {
    root: fromRoot('.'),
    publicDir: false,
    logLevel: 'warn',
    // Only better-sqlite3 is a dependency at run time; the rest is bundled.
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: true,
      outDir: fromRoot(outDir),
      emptyOutDir: true,
      // The Node of the fallback Electron; the one that ships is newer.
      target: 'node20',
      sourcemap: true,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ['electron', 'better-sqlite3', /^node:/, ...builtinModules],
      },
    },
  };
}
