import { defineConfig } from '@playwright/test';

/** Takes the open edition to its results: what needs that edition open comes before. */
const LAST = '**/operator-journey.spec.ts';

/** The tests run against a product that is already started, in demonstration mode, at PORTAL_URL. */
export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'portal', testMatch: '**/*.spec.ts', testIgnore: LAST },
    { name: 'operator', testMatch: LAST, dependencies: ['portal'] },
  ],
  outputDir: '.results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // A portal that does not load fails every page alike: the first ones say it.
  maxFailures: 12,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '.results/report.json' }]],
  use: { baseURL: process.env['PORTAL_URL'] ?? 'http://127.0.0.1:4000', locale: 'fr-FR', timezoneId: 'Europe/Paris' },
});
