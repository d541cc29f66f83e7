import type { APIRequestContext, Page } from '@playwright/test';

import { expect, test } from './browser-test.ts';
import { fillTasks } from './fill-tasks.ts';
import { askServer, newPerson, newStructure } from './new-structure.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Does every task for one site, up to the button that sends. */
async function fillIn(page: Page, organisationId: string, plan: 'Gratuite' | 'Payante'): Promise<void> {
  await fillTasks(page, organisationId, { plan });
  await page.getByRole('link', { name: 'Vérifier et envoyer' }).click();
  await expect(heading(page)).toHaveText('Vérifiez, puis envoyez');
}

async function registrationCount(request: APIRequestContext, organisationId: string): Promise<number> {
  const query = '{ organisation { registrations { id } } }';
  const headers = { 'x-organisation-id': organisationId };
  const { organisation } = await askServer<{ organisation: { registrations: unknown[] } }>(request, query, {}, headers);
  return organisation.registrations.length;
}

test('An answer lost on the way loses nothing, and sending again registers once', async ({ page }) => {
  await newPerson(page.request);
  const { organisationId } = await newStructure(page.request, ['Accueil']);
  await fillIn(page, organisationId, 'Gratuite');
  let isCut = true;
  await page.route('**/graphql', async (route) => {
    const isPlacing = route.request().postData()?.includes('sendDraft') ?? false;
    if (!isPlacing || !isCut) return route.continue();
    isCut = false;
    await route.fetch();
    return route.abort('connectionreset');
  });
  const send = page.getByRole('button', { name: 'Envoyer la demande de place gratuite' });
  await send.click();
  await expect(page.getByRole('alert')).toContainText('Le service ne répond pas');
  expect(await registrationCount(page.request, organisationId)).toBe(1);
  await send.click();
  await expect(heading(page)).toHaveText('Votre inscription est enregistrée');
  expect(await registrationCount(page.request, organisationId)).toBe(1);
});

test('A site registered from elsewhere meanwhile is said, with the way to change the sites', async ({ page }) => {
  await newPerson(page.request);
  const { organisationId, siteIds } = await newStructure(page.request, ['Accueil']);
  await fillIn(page, organisationId, 'Payante');
  const { openEdition } = await askServer<{ openEdition: { id: string } }>(page.request, '{ openEdition { id } }');
  await askServer(
    page.request,
    'mutation ($input: PlaceRegistration!) { placeRegistration(input: $input) { __typename } }',
    {
      input: {
        editionId: openEdition.id,
        freeSiteId: siteIds[0],
        paidSites: [],
        staffInformed: true,
        dataProtectionRead: true,
        idempotencyKey: crypto.randomUUID(),
      },
    },
    { 'x-organisation-id': organisationId },
  );
  await page.getByRole('button', { name: /Passer la commande/ }).click();
  await expect(page.getByText(/« Accueil » a été inscrit entre-temps \(INS-/)).toBeVisible();
  const unfinished = page.getByRole('link', { name: 'Choisissez au moins un site à inscrire.' });
  await expect(unfinished).toBeVisible();
  await unfinished.click();
  await expect(heading(page)).toHaveText(/Quels sites, et dans quelle formule/);
});

test('Who closes the tab after paying reads the truth on the order', async ({ page }) => {
  await newPerson(page.request);
  const { organisationId } = await newStructure(page.request, ['Accueil']);
  await fillIn(page, organisationId, 'Payante');
  await page.getByRole('button', { name: /Passer la commande/ }).click();
  await expect(heading(page)).toHaveText('Votre inscription est enregistrée');
  await page.getByRole('button', { name: /^Payer/ }).click();
  await page.getByText('Options de la notification').click();
  await page.getByLabel('Perdre la notification').check();
  await page.getByLabel(/Ne pas revenir au site/).check();
  await page.getByRole('button', { name: 'Payer par une carte acceptée' }).click();
  await expect(heading(page)).toHaveText('Paiement confirmé');
  await page.goto(`/fr/s/${organisationId}`);
  await page.getByRole('link', { name: /^CMD-/ }).click();
  await expect(page.getByText('Payée. Votre participation est confirmée.')).toBeVisible({ timeout: 15_000 });
});

test('A structure that has its space already is told so, with the ways out', async ({ page, browser, baseURL }) => {
  await newPerson(page.request);
  const { siret } = await newStructure(page.request, []);
  const other = await browser.newContext({ locale: 'fr-FR', ...(baseURL ? { baseURL } : {}) });
  try {
    await newPerson(other.request);
    const second = await other.newPage();
    await second.goto('/fr/inscription/saisie');
    await second.getByLabel('Nom de la structure').fill('La même, autrement');
    await second.getByLabel('Numéro SIRET').fill(siret);
    await second.getByLabel('Social, solidarité, santé').check();
    await second.getByRole('button', { name: 'Créer l’espace de cette structure' }).click();
    await expect(second.getByText('Cette structure a déjà un espace').first()).toBeVisible();
    await expect(second.getByRole('link', { name: 'Demander à rejoindre cette structure' })).toBeVisible();
    await second.getByRole('link', { name: 'Demander à rejoindre cette structure' }).click();
    await expect(second.getByLabel('Objet')).toHaveValue('Rejoindre l’espace «\u00a0La même, autrement\u00a0»');
    await expect(second.getByLabel('Message')).toHaveValue(/Je travaille pour La même, autrement \(\d{3}/);
    await second.goBack();
    await second.getByLabel('Nom de la structure').waitFor();
  } finally {
    await other.close();
  }
});
