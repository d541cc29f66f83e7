import type { Locator, Page } from '@playwright/test';

import { axeViolations } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { addressOf, enterAs } from './samples.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Half of the last digit shown, for each of the numbers that were rounded. */
const roundedBy = (count: number, digit: number) => (count + 1) * (digit / 2) + 1e-9;

const numberIn = (text: string) =>
  Number(
    /-?[\d\s\u202f]+(?:[.,]\d+)?/
      .exec(text)?.[0]
      .replaceAll(/[\s\u202f]/g, '')
      .replace(',', '.'),
  );

/** The numbers of a column of a table, its last row of sums left out. */
async function column(table: Locator, index: number): Promise<number[]> {
  const cells = await table.locator(`tbody tr > :nth-child(${index})`).allTextContents();
  return cells.filter((text) => /\d/.test(text)).map(numberIn);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

async function openSite(page: Page, language: 'fr' | 'en', suffix = ''): Promise<void> {
  const params = {
    organisationId: 'organisation',
    editionId: 'released-edition',
    registrationId: 'released-registration',
  };
  const path = `/$language/s/$organisationId/resultats/$editionId/sites/$registrationId${suffix}`;
  await page.goto(await addressOf(page.request, path, { as: 'owner', params }, language));
}

test('A figure opens from the site page down to its answers, and the numbers on screen add up to it', async ({
  page,
}) => {
  await enterAs(page.request, 'owner');
  await openSite(page, 'fr');
  await page.getByRole('link', { name: 'Voir comment ce score est calculé' }).click();
  await expect(heading(page)).toHaveText(/^Score global\s: d’où vient \d+,\d$/);
  const overall = numberIn(String(await heading(page).textContent()).split('vient')[1] ?? '');

  const parts = page.getByRole('table', { name: /points de chaque canal/ });
  const points = await column(parts, 6);
  expect(points.length).toBeGreaterThan(1);
  expect(Math.abs(sumOf(points) - overall)).toBeLessThanOrEqual(roundedBy(points.length, 0.01) + 0.05);

  await parts.getByRole('link', { name: /^Téléphone\s: \d+,\d, voir le calcul$/ }).click();
  await expect(heading(page)).toHaveText(/^Téléphone\s: d’où vient/);
  const phone = numberIn(String(await heading(page).textContent()).split('vient')[1] ?? '');
  const audits = page.locator('main details');
  const scores: number[] = [];
  let brought = 0;
  let answers = 0;
  for (const audit of await audits.all()) {
    await audit.locator('summary').focus();
    await page.keyboard.press('Enter');
    const table = audit.getByRole('table');
    await expect(table).toBeVisible();
    const ownPoints = await column(table, 5);
    if (ownPoints.length === 0) continue;
    const weights = await column(table, 4);
    const given = await column(table, 3);
    const score = sumOf(given.map((one, index) => one * (weights[index] ?? 0))) / sumOf(weights);
    const shown = numberIn(String(await audit.locator('summary').textContent()).split(/abouti|répondu/)[1] ?? '');
    expect(Math.abs(score - shown)).toBeLessThanOrEqual(0.05 + 1e-9);
    scores.push(score);
    brought += sumOf(ownPoints);
    answers += ownPoints.length;
  }
  expect(scores.length).toBeGreaterThan(1);
  expect(Math.abs(sumOf(scores) / scores.length - phone)).toBeLessThanOrEqual(0.05 + 1e-9);
  expect(Math.abs(brought - phone)).toBeLessThanOrEqual(roundedBy(answers, 0.01) + 0.05);
  expect(await axeViolations(page)).toEqual([]);
});

test('Whoever comes back finds the page as it was left: scrolled, and folded open', async ({ page }) => {
  await enterAs(page.request, 'owner');
  await openSite(page, 'fr');
  const fold = page.locator('details').filter({ hasText: /^Courriel\s: \d+ critères/ });
  await fold.locator('summary').click();
  const figure = fold.getByRole('link', { name: /voir le calcul/ }).last();
  await figure.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(500);
  await figure.click();
  await expect(heading(page)).toHaveText(/d’où vient/);
  await page.getByRole('link', { name: 'Revenir aux résultats' }).first().click();
  await expect(heading(page)).not.toHaveText(/d’où vient/);
  await expect(figure).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place - 200);
  await expect(figure).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/d’où vient/);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(figure).toBeFocused();
});

test('Every score of the pages of results is a way into its calculation', async ({ page }) => {
  await enterAs(page.request, 'owner');
  await openSite(page, 'en');
  for (const name of [/^Phone: /, /^Courtesy: /, /^Access: /]) {
    await expect(
      page
        .getByRole('link', { name })
        .filter({ hasText: /^\d+\.\d$/ })
        .first(),
    ).toBeVisible();
  }
  await page.getByRole('link', { name: 'How your peers are chosen' }).click();
  await expect(page).toHaveURL(/calcul\/overall#pairs$/);
  await expect(page.getByRole('heading', { name: 'Your peers beside it' })).toBeFocused();
  await expect(page.getByText('five other organisations')).toBeInViewport();
  await page.getByRole('link', { name: 'Back to the results' }).first().click();
  await page.getByRole('link', { name: /^Access: / }).click();
  await expect(page).toHaveURL(/calcul\/stage:access$/);
  await expect(heading(page)).toHaveText(/^Access: where \d+\.\d comes from$/);
});

test('A table is a region of its own only where it scrolls sideways', async ({ page }) => {
  await enterAs(page.request, 'owner');
  await page.setViewportSize({ width: 1280, height: 900 });
  await openSite(page, 'fr', '/calcul/overall');
  const parts = page.getByRole('table', { name: /points de chaque canal/ });
  const region = page.getByRole('region', { name: /points de chaque canal\. Défilement horizontal possible/ });
  await expect(parts).toBeVisible();
  await expect(region).toHaveCount(0);
  await page.setViewportSize({ width: 240, height: 900 });
  await expect(region).toHaveAttribute('tabindex', '0');
});

test('An address that names nothing gives a calm page in its language, with a way out', async ({ page }) => {
  await enterAs(page.request, 'owner');
  await openSite(page, 'fr');
  const site = new URL(page.url()).pathname;
  const edition = site.replace(/\/sites\/.*/, '');
  const none = '01900000-0000-7000-8000-000000000000';
  for (const id of ['abc', none]) {
    for (const rest of ['', '/calcul/overall', '/methode']) {
      await page.goto(`${edition}/sites/${id}${rest}`);
      await expect(heading(page)).toHaveText('Aucun résultat pour ce site');
      await expect(page.getByRole('main').getByRole('link', { name: /^Voir vos résultats/ })).toHaveAttribute(
        'href',
        edition,
      );
    }
    const elsewhere = `${edition.replace(/[^/]+$/, id)}/sites/${id}/calcul/overall`.replace('/fr/', '/en/');
    await page.goto(elsewhere);
    await expect(heading(page)).toHaveText('No results for this edition');
    await page.getByRole('link', { name: 'Back to the list of results' }).click();
    await expect(heading(page)).toHaveText('Your results');
  }
  for (const figure of ['nothing', 'channel:nothing', 'criterion:ABC']) {
    await page.goto(`${site}/calcul/${figure}`);
    await expect(heading(page)).toHaveText('Pas de calcul à montrer');
  }
  const unreadable = await page.goto('/en/s/%E0%A4%A');
  expect(unreadable?.status()).toBe(400);
  await page.getByRole('link', { name: 'Back to the home page' }).click();
  await expect(page).toHaveURL(/\/en$/);
});

test('The method is told with one’s own figures, in both languages, and with an example to visitors', async ({
  page,
}) => {
  await page.goto('/fr');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Comment les scores sont calculés' }).click();
  await expect(page.getByText('= 68,6')).toBeVisible();
  await expect(page.getByText('inventés et n’appartiennent à aucune structure')).toBeVisible();

  await enterAs(page.request, 'owner');
  for (const [language, title] of [
    ['fr', 'Comment les scores sont calculés'],
    ['en', 'How scores are calculated'],
  ] as const) {
    await openSite(page, language, '/calcul/overall');
    const overall = /\d+[.,]\d/.exec(String(await heading(page).textContent()))?.[0];
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await expect(heading(page)).toHaveText(title);
    await expect(page.getByText(`= ${overall}`, { exact: true })).toBeVisible();
    await expect(page.getByText('68,6')).toHaveCount(0);
  }
});
