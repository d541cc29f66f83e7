import { expect, test } from './browser-test.ts';

test('The keyboard reaches the content first', async ({ page }) => {
  await page.goto('/fr/contact');
  await page.locator('h1').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('The language switch keeps the page and what its address says', async ({ page }) => {
  await page.goto('/fr/connexion?retour=%2Ffr%2Finscription');
  await page.getByRole('link', { name: 'Read this page in English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  expect(new URL(page.url()).pathname).toBe('/en/connexion');
  expect(new URL(page.url()).searchParams.get('retour')).toBe('/fr/inscription');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('The appearance chosen in the footer is still there at the next visit', async ({ page }) => {
  await page.goto('/fr/accessibilite');
  await page.getByLabel('Apparence').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.getByLabel('Apparence')).toHaveValue('dark');
});

test('A form sent empty says what is missing, leads to each field and keeps what was typed', async ({ page }) => {
  await page.goto('/fr/creer-un-compte');
  await page.getByLabel('Nom et prénom').fill('Camille Martin');
  await page.getByLabel('Mot de passe', { exact: true }).fill('trop court');
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveCount(2);
  await summary.getByRole('link', { name: 'Indiquez votre adresse électronique.' }).click();
  await expect(page.getByLabel('Adresse électronique')).toBeFocused();
  await expect(page.getByLabel('Nom et prénom')).toHaveValue('Camille Martin');
});

test('An unknown address says so and leads home', async ({ page }) => {
  await page.goto('/fr/nulle-part');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sachez comment vos usagers');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('The root of the site leads to the language of the reader', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/fr$/);
});
