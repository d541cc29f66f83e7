import { expect, test } from './browser-test.ts';
import { newPerson } from './new-structure.ts';

test('A structure is found and chosen with the keyboard alone', async ({ page }) => {
  await newPerson(page.request);
  await page.goto('/fr/inscription');
  const field = page.getByRole('combobox', { name: /SIREN/ });
  await field.focus();
  await page.keyboard.type('S');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  await page.keyboard.type('aint eti');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Saint-Étienne');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = page.getByRole('listbox').getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', String(await second.getAttribute('id')));
  await page.keyboard.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('Saint eti');
  await page.keyboard.press('ArrowDown');
  const name = await page.getByRole('listbox').getByRole('option').first().locator('span').first().textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: String(name) })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: /habitants \(population \d{4}\)/ })).toBeVisible();
});

test('What matches nothing says what to try', async ({ page }) => {
  await newPerson(page.request);
  await page.goto('/fr/inscription');
  await page.getByRole('combobox', { name: /SIREN/ }).fill('zzzzzz');
  await expect(page.getByRole('status').filter({ hasText: 'Aucune structure ne correspond' })).toBeVisible();
});
