import { randomUUID } from 'node:crypto';

import { axeViolations } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { askServer, newPerson, newStructure } from './new-structure.ts';
import { enterAs } from './samples.ts';

test('Registrations are filtered in the address, counted, exported, and their people written to', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const name = randomUUID().slice(0, 8);
  const site = `Accueil ${name}`;
  // An address that the mail catcher refuses for good.
  const address = `refuse-${name}@mairie.example`;
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'fr-FR' });
  const structure = await context.newPage();
  await newPerson(structure.request, address);
  const { organisationId, siteIds } = await newStructure(structure.request, [site]);
  const { openEdition } = await askServer<{ openEdition: { id: string } }>(structure.request, '{ openEdition { id } }');
  await askServer(
    structure.request,
    'mutation ($input: PlaceRegistration!) { placeRegistration(input: $input) { __typename } }',
    {
      input: {
        editionId: openEdition.id,
        freeSiteId: siteIds[0],
        paidSites: [],
        staffInformed: true,
        dataProtectionRead: true,
        idempotencyKey: randomUUID(),
      },
    },
    { 'x-organisation-id': organisationId },
  );
  const operator = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'fr-FR' });
  const page = await operator.newPage();
  await enterAs(page.request, 'administrator');

  await test.step('The filter lives in the address, survives a reload, and counts what it lists', async () => {
    await page.goto(`/fr/operateur/editions/${openEdition.id}/inscriptions`);
    await page.getByLabel('Type').selectOption('free');
    await page.getByLabel('Structure, site ou référence').fill(name);
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await expect(page).toHaveURL(new RegExp(`type=free.*recherche=${name}`));
    await page.reload();
    await expect(page.getByText('1 inscription affichée sur 1')).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(site) })).toBeVisible();
    await page.getByRole('link', { name: 'Répartition' }).click();
    await expect(page.getByText('1 inscription correspond à ces filtres')).toBeVisible();
    await page.getByRole('button', { name: 'Voir les données en tableau' }).click();
    await expect(page.getByRole('table', { name: 'Inscriptions déposées par jour' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Liste' }).click();
  });

  await test.step('The files hold what is listed', async () => {
    const link = page.getByRole('link', { name: 'Exporter 1 ligne (CSV)' });
    const csv = await (await page.request.get(String(await link.getAttribute('href')))).text();
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain(site);
    const workbook = page.getByRole('link', { name: 'Exporter 1 ligne (Excel)' });
    const file = await page.request.get(String(await workbook.getAttribute('href')));
    expect(file.headers()['content-disposition']).toMatch(/inscriptions-.*\.xlsx/);
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
  });

  await test.step('A message to them is written, refused with the name of a field that does not exist, and previewed', async () => {
    await page.getByRole('link', { name: 'Écrire à ces structures' }).click();
    await expect(page.getByText('1 personne recevra ce message')).toBeVisible();
    const french = page.getByRole('group', { name: 'En français' });
    const english = page.getByRole('group', { name: 'En anglais' });
    await french.getByLabel('Objet').fill('{structure} : votre inscription {référence}');
    await french.getByLabel('Message').fill('Bonjour {prénom},\n\nInscription reçue pour {sites}.');
    await english.getByLabel('Objet').fill('{organisation}: your registration {reference}');
    await english.getByLabel('Message').fill('Hello {name},\n\nRegistration received for {sites}.');
    await page.getByRole('button', { name: 'Enregistrer et relire' }).click();
    await expect(page.getByRole('alert')).toContainText('{prénom}');
    await french.getByLabel('Message').fill('Bonjour {nom},\n\nInscription reçue pour {sites}.');
    await page.getByRole('button', { name: 'Enregistrer et relire' }).click();
    await expect(page.getByText('Exactement ce que Camille Martin (Centre social des Tilleuls) recevra')).toBeVisible();
    const letter = page.frameLocator('iframe[title="Courriel en Version française"]');
    await expect(letter.getByText(`Inscription reçue pour ${site}.`)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

  await test.step('It is tried in one’s own mailbox, then sent once to the number that was confirmed', async () => {
    await page.getByRole('button', { name: 'M’envoyer un essai' }).click();
    await expect(page.getByText(/L’essai est parti à admin@barometre\.example/)).toBeVisible();
    await page.getByRole('button', { name: 'Envoyer à 1 personne' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Envoyer à 1 personne' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce qu’est devenu ce message');
  });

  await test.step('The log says that it came back, and the mark stands on the registration', async () => {
    await expect(page.getByRole('row', { name: new RegExp(`${address}.*Non remis`) })).toBeVisible({ timeout: 40_000 });
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`/fr/operateur/editions/${openEdition.id}/inscriptions?recherche=${name}`);
    await expect(page.getByText('Courriels non remis')).toBeVisible();
    await page.goto(`/fr/operateur/courriels?etat=bounced&recherche=${address}`);
    await expect(page.getByRole('row', { name: new RegExp(address) })).toBeVisible();
  });

  await test.step('The structure reads its messages, sees which address fails, and mends it', async () => {
    await structure.goto(`/fr/s/${organisationId}`);
    await structure.getByRole('link', { name: 'Voir lesquelles et comment y remédier' }).click();
    await expect(structure.getByText('Des adresses de votre structure ne reçoivent pas nos courriels')).toBeVisible();
    await structure.getByRole('link', { name: /Centre social des Tilleuls : votre inscription/ }).click();
    await expect(structure.getByText(`Inscription reçue pour ${site}.`)).toBeVisible();
    expect(await axeViolations(structure)).toEqual([]);
    await structure.goBack();
    await structure.getByRole('button', { name: new RegExp(`^Réécrire à cette adresse\\s: ${address}$`) }).click();
    await expect(structure.getByText(`Nous écrivons de nouveau à ${address}.`)).toBeVisible();
    await expect(structure.getByText('Des adresses de votre structure')).toHaveCount(0);
  });
  await operator.close();
  await context.close();
});
