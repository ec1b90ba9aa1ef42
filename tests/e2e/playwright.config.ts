import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../artifacts/e2e',
  fullyParallel: true,
  workers: 2,
  // Room for a busy machine: a test is not wrong for being slow.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
});
