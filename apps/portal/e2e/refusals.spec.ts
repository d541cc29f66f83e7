import { randomUUID } from 'node:crypto';

import { axeViolations } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { newPerson, newStructure } from './new-structure.ts';

test('Someone who signs up in English is written to in English', async ({ page }) => {
  await page.goto('/en/creer-un-compte');
  await page.getByLabel('Full name').fill('Kim Doe');
  await page.getByLabel('Email address').fill(`kim-${randomUUID()}@example.org`);
  await page.getByLabel('Password', { exact: true }).fill('a rather long phrase');
  const request = page.waitForRequest('**/api/auth/sign-up/email');
  await page.getByRole('button', { name: 'Create my account' }).click();
  expect((await request).postDataJSON()).toMatchObject({ language: 'en' });
});

test('A space says that the server does not answer, and opens once it does', async ({ page }) => {
  await newPerson(page.request);
  const { organisationId } = await newStructure(page.request, ['Accueil']);
  await page.route('**/graphql', (route) => route.abort());
  await page.goto(`/fr/s/${organisationId}`);
  await expect(page.getByRole('alert')).toContainText('Le service ne répond pas');
  expect(await axeViolations(page)).toEqual([]);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Centre social des Tilleuls');
});

test('A session that ended leaves the form filled in, with a way to sign in beside it', async ({ page, context }) => {
  await newPerson(page.request);
  const { organisationId } = await newStructure(page.request, []);
  await page.goto(`/fr/s/${organisationId}/sites/ajouter`);
  await page.getByLabel('Nom du site').fill('Médiathèque');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Ajouter ce site' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: /nouvel onglet/ })).toBeVisible();
  await expect(page.getByLabel('Nom du site')).toHaveValue('Médiathèque');
});
