import { defineConfig } from '@playwright/test';

/** The tests run against a product that is already started, in demonstration mode, at PORTAL_URL. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '.results/report.json' }]],
  use: { baseURL: process.env['PORTAL_URL'] ?? 'http://127.0.0.1:4000', locale: 'fr-FR', timezoneId: 'Europe/Paris' },
});
