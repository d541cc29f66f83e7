import type { Browser, Page } from '@playwright/test';

import { axeViolations } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { newPerson, newStructure } from './new-structure.ts';
import { enterAs } from './samples.ts';

const SITES = 40;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const region = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });

async function operatorPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await enterAs(page.request, 'administrator');
  return page;
}

async function sendVersion(page: Page, version: number): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(page.getByText('Brouillon enregistré.')).toBeVisible();
  await page.getByRole('button', { name: `Envoyer la version ${version}` }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Envoyer la version ${version}` })
    .click();
  await expect(page.getByText(`Version ${version} envoyée.`)).toBeVisible();
}

test('forty sites go from a request by two versions to one order, by purchase order', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await newPerson(page.request);
  const names = Array.from({ length: SITES }, (_, index) => `Accueil ${String(index + 1).padStart(2, '0')}`);
  const { organisationId } = await newStructure(page.request, names);

  await page.goto(`/fr/s/${organisationId}/devis`);
  await page.getByRole('link', { name: 'Demander un devis' }).click();
  await expect(heading(page)).toHaveText('Demander un devis');
  await page.getByRole('button', { name: 'Choisir tous les sites' }).click();
  await expect(page.getByText('40 sites choisis')).toBeVisible();
  await page.getByLabel('Visites sur place : Accueil 01').check();
  await page.getByLabel('Besoins particuliers').fill('Une restitution dans chaque arrondissement.');
  await expect(page.getByText(/^Total\s: /)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(heading(page)).toHaveText(/^Devis DEV-/);
  const reference = (await heading(page).innerText()).replace('Devis ', '');

  const operator = await operatorPage(browser, baseURL);
  await operator.goto('/fr/operateur/devis');
  await operator.getByRole('link', { name: reference }).click();
  await expect(operator.getByText('Une restitution dans chaque arrondissement.')).toBeVisible();
  await operator.getByRole('button', { name: 'Ajouter une prestation' }).click();
  await operator.getByLabel('Désignation').fill('Restitution sur place');
  await operator.getByLabel('Prix unitaire HT').fill('850,50');
  await sendVersion(operator, 1);

  await page.reload();
  await expect(region(page, 'Version 1, en vigueur')).toBeVisible();
  await page.getByLabel('Votre message').fill('Pouvez-vous faire un geste pour quarante sites ?');
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
  await expect(page.getByText('Message envoyé.')).toBeVisible();

  await operator.reload();
  await expect(operator.getByText('Pouvez-vous faire un geste pour quarante sites ?')).toBeVisible();
  await operator.getByLabel('Sorte de remise', { exact: true }).selectOption('percent');
  await operator.getByLabel('Valeur de la remise').fill('12,5');
  await operator.getByLabel('Raison de la remise').fill('Réseau de quarante sites');
  await sendVersion(operator, 2);
  await operator.context().close();

  await page.reload();
  await expect(region(page, 'Version 2, en vigueur')).toBeVisible();
  const changes = page.getByRole('table', { name: 'Ce qui change par rapport à la version 1' });
  await expect(changes.getByRole('row')).toHaveCount(2);
  await expect(changes).toContainText('Remise « Réseau de quarante sites »');
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Accepter ce devis' }).click();
  await page.getByRole('button', { name: 'Accepter et commander' }).click();
  await expect(page.getByRole('alert')).toContainText('Indiquez le numéro du bon de commande.');
  await page.getByLabel('Numéro du bon de commande').fill('BC-2027-0042');
  await page.getByLabel('Signé par').fill('La directrice générale des services');
  await page.getByLabel('Les agents concernés sont informés de la démarche.').check();
  await page.getByLabel('J’ai lu la notice sur les données personnelles.').check();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Accepter et commander' }).click();
  await expect(heading(page)).toHaveText(/^Commande du /);
  await expect(page.getByText('Remise « Réseau de quarante sites »').first()).toBeVisible();

  await page.goto(`/fr/s/${organisationId}/devis`);
  await expect(page.getByRole('row', { name: new RegExp(reference) })).toContainText('Accepté');
});
