import type { Page } from '@playwright/test';

import { axeViolations } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { askServer } from './new-structure.ts';
import { enterAs } from './samples.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const NO_SCROLL = 'document.documentElement.scrollWidth <= innerWidth';

/** Presses a button, then the words of the question that it opens. */
async function decide(page: Page, name: string, confirm = name): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
}

/** The id of the edition in the address. */
const editionIn = (page: Page): string => /editions\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

test('An edition is copied, set, refused while it contradicts itself, announced, and amended in public', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  await enterAs(page.request, 'administrator');
  const { openEdition } = await askServer<{ openEdition: { id: string } }>(page.request, '{ openEdition { id } }');
  await page.goto(`/fr/operateur/editions/${openEdition.id}`);
  await decide(page, 'Préparer l’édition suivante', 'Créer le brouillon');
  await expect(heading(page)).toHaveText('Ce qui change');
  await expect(page.getByRole('row', { name: /Clôture des inscriptions/ })).toContainText('15 mars');
  await expect(page.getByText(/^Règles du tirage, .*Prix$/)).toBeVisible();
  const id = editionIn(page);

  await page.goto(`/fr/operateur/editions/${id}/reglages`);
  await page.getByLabel('Places pour Régions, Outre-mer').fill('5');
  await expect(page.getByText('40 places réservées sur 40', { exact: false })).toBeVisible();
  await page.getByLabel('Places pour Départements, Outre-mer').fill('4');
  await expect(page.getByText('c’est 4 de trop')).toBeVisible();
  await page.getByLabel('Jours pour répondre').fill('30');
  await page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
  const refused = page.getByRole('alert');
  await expect(refused).toBeFocused();
  await expect(refused.getByRole('link')).toHaveCount(2);
  await expect(refused).toContainText('Les strates réservent 44 places, sur 40 en tout. Réservez-en moins');
  await expect(refused).toContainText('Raccourcissez ce délai');
  expect(await axeViolations(page)).toEqual([]);
  await refused.getByRole('link', { name: /Raccourcissez/ }).click();
  await page.keyboard.type('7');
  await expect(page.getByLabel('Jours pour répondre')).toBeFocused();
  await page.getByLabel('Jours pour répondre').fill('7');
  await page.getByLabel('Places gratuites en tout').fill('50');
  await page.getByRole('radio', { name: 'Réseau drand' }).check();
  await expect(page.getByText(/Ce sera la valeur n° [\d\s]+, publiée le 17 mars/)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(NO_SCROLL)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
  await expect(page.getByText('Les réglages sont enregistrés.', { exact: false })).toBeVisible();

  await page.getByLabel('Audits (Téléphone)').fill('4');
  await expect(page.getByText('12 audits sur 13 par site', { exact: false })).toBeVisible();
  await page.getByLabel('Poids (Téléphone)').fill('32,5');
  await page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
  await refused.getByRole('link', { name: /Chaque site reçoit 12 audits/ }).click();
  await expect(page.locator('#field-channelPlan')).toBeFocused();
  await expect(page.locator('#field-channelWeights')).toContainText(/Les poids des canaux font 102,5\s% en tout/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Audits (Courriel)').fill('4');
  await page.getByLabel('Poids (Courriel)').fill('22.5');
  await expect(page.getByText('13 audits sur 13 par site', { exact: false })).toBeVisible();

  const base = page.getByLabel('Participation, un site compris (Régions)');
  await base.fill('1,250.00');
  await page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
  await expect(refused.getByRole('link', { name: /Indiquez un montant en euros/ })).toBeVisible();
  await base.fill('0');
  await page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
  await refused.getByRole('link', { name: /Un prix hors taxes va de/ }).click();
  await expect(base).toBeFocused();
  await expect(base).toHaveValue('0');
  await base.fill('5 650,50');
  await page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
  await expect(page.getByText('Ce tarif est la version 2', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Comparer à l’édition précédente' }).click();
  await expect(page.getByRole('row', { name: /^Audits par site \(Téléphone\) 5 4$/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Régions 5\s500,00\s€ 5\s650,50\s€$/ })).toBeVisible();

  await page.getByRole('link', { name: 'L’édition', exact: true }).click();
  await expect(page.getByText('Rien encore. Annoncer l’édition publie', { exact: false })).toBeVisible();
  await decide(page, 'Annoncer l’édition');
  await expect(page.getByText('Empreinte des règles')).toBeVisible();

  const visitor = await browser.newPage();
  const server = new URL(page.url()).origin;
  await visitor.goto(`${server}/fr/editions/${id}`);
  await expect(heading(visitor)).toHaveText('Règles de l’édition');
  await expect(visitor.getByText('Il y a 50 places gratuites.', { exact: false })).toBeVisible();
  await expect(visitor.getByText('Rien n’a changé depuis la publication.')).toBeVisible();
  const rules = await visitor.request.get(`${server}/files/edition-document.json?edition=${id}&document=rules`);
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(await rules.body()));
  const hash = Buffer.from(digest).toString('hex');
  const shown = await visitor.locator('code').allTextContents();
  expect(shown).toContain(hash);

  await page.getByRole('link', { name: 'Avenants', exact: true }).click();
  await page.getByRole('link', { name: 'Reporter la clôture des inscriptions' }).click();
  const closes = await page.getByLabel('Clôture des inscriptions').inputValue();
  await page.getByLabel('Clôture des inscriptions').fill(closes.replace('-03-15', '-03-16'));
  await page.getByRole('button', { name: 'Reporter la clôture' }).click();
  await expect(page.getByRole('alert')).toContainText('Donnez la raison de ce changement');
  await page.getByLabel('Raison').fill('Les vacances scolaires de la zone C');
  await page.getByRole('button', { name: 'Reporter la clôture' }).click();
  await expect(page.getByText('L’avenant est publié.')).toBeVisible();
  await expect(page.getByText(/, par Hélène Astier/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await visitor.reload();
  await expect(visitor.getByText('Avenant n° 1 : clôture des inscriptions reportée')).toBeVisible();
  await expect(visitor.getByText('Raison : Les vacances scolaires de la zone C')).toBeVisible();
  await expect(visitor.getByRole('main').getByText('Hélène Astier')).toHaveCount(0);
  await expect(visitor.getByText('À la première publication :')).toHaveCount(2);
  expect(await axeViolations(visitor)).toEqual([]);
  await visitor.close();
});

test('A rehearsal is marked on every page of it, hidden from everybody else, and deleted at one go', async ({
  page,
}) => {
  await enterAs(page.request, 'administrator');
  await page.goto('/fr/operateur');
  await page.getByRole('link', { name: 'Édition de démonstration', exact: true }).first().click();
  await page.getByRole('link', { name: 'Répéter cette édition' }).click();
  await page.getByLabel('Candidatures inventées').fill('20');
  await page.getByRole('button', { name: 'Créer la répétition' }).click();
  const mark = page.getByRole('note').filter({ hasText: 'Structures inventées, rien n’est public' });
  await expect(mark).toBeVisible();
  await expect(page.getByRole('link', { name: 'Voir la page publique' })).toHaveCount(0);
  const id = editionIn(page);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Avenants', exact: true }).click();
  await expect(mark).toBeVisible();
  await page.getByRole('link', { name: 'Inscriptions', exact: true }).click();
  await expect(mark).toBeVisible();
  await expect(page.getByText('Structure inventée n° 1', { exact: false }).first()).toBeVisible();
  await page.goto(`/fr/editions/${id}`);
  await expect(heading(page)).toHaveText('Rien n’est publié à cette adresse');
  await page.goto(`/fr/operateur/editions/${id}`);
  await decide(page, 'Effacer la répétition');
  await expect(heading(page)).toHaveText('Éditions');
  await page.goto(`/fr/operateur/editions/${id}`);
  await expect(mark).toHaveCount(0);
});
