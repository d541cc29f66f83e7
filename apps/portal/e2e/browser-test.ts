import { test as base } from '@playwright/test';
import type { Browser } from '@playwright/test';

import { launchChromium } from './launch-chromium.ts';

/** Playwright's test, in the browser that npm brings. */
export const test = base.extend<object, { readonly browser: Browser }>({
  browser: [
    // Playwright reads the fixtures it must prepare from this pattern: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
