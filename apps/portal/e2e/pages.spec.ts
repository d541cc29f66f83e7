import type { Page } from '@playwright/test';

import { axeViolations } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { routePages } from './route-pages.ts';
import { addressOf, enterAs } from './samples.ts';

const LANGUAGES = ['fr', 'en'] as const;
const pages = await routePages();

/** The page has its heading and nothing is on its way any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await expect(page.locator('[data-loading]')).toHaveCount(0);
}

for (const { path, sample } of pages) {
  for (const language of LANGUAGES) {
    test(`${path} in ${language} is accessible, in both schemes, from 320 px`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));

      await enterAs(page.request, sample.as);
      await page.goto(await addressOf(page.request, path, sample, language));
      await settled(page);

      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(LANGUAGES.length);
      expect(await axeViolations(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
      expect(await axeViolations(page, 'contrast'), 'dark').toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width at 320 px').toBeLessThanOrEqual(
        320,
      );
      expect(await axeViolations(page, 'contrast'), '320 px').toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

test('Every page has its own title in each language', async ({ page }) => {
  const open = pages.filter(({ sample }) => sample.as === 'anyone');
  for (const language of LANGUAGES) {
    const titles: string[] = [];
    for (const { path, sample } of open) {
      await page.goto(await addressOf(page.request, path, sample, language));
      await page.locator('h1').waitFor();
      titles.push(await page.title());
    }
    expect(new Set(titles).size, titles.join('\n')).toBe(open.length);
  }
});
