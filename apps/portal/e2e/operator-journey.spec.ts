import type { Browser, Page } from '@playwright/test';

import { axeViolations } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { applyForFreePlace, type FreeApplication, offerLink, OperatorOfPlaces } from './free-places.ts';
import { askServer } from './new-structure.ts';
import { enterAs } from './samples.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function personOf(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', ...(baseURL ? { baseURL } : {}) });
  return context.newPage();
}

/** Presses a button, then the same words in the question that it opens. */
async function decide(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const question = page.getByRole('dialog');
  expect(await axeViolations(page)).toEqual([]);
  await question.getByRole('button', { name, exact: true }).click();
  await expect(question).toBeHidden();
}

/** Opens the link of the mail as somebody who is not signed in, far from Paris, and presses one button. */
async function answerByMail(
  browser: Browser,
  baseURL: string | undefined,
  { email }: FreeApplication,
  choice: 'accept' | 'decline',
): Promise<void> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Indian/Reunion',
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await expect.poll(() => offerLink(page.request, email), { timeout: 20_000 }).not.toBeNull();
  await page.goto(String(await offerLink(page.request, email)));
  await expect(heading(page)).toHaveText('Une place gratuite pour Accueil');
  await expect(
    page
      .getByRole('main')
      .getByText(/à 23:59 \(heure de Paris\)/)
      .first(),
  ).toBeVisible();
  await expect(page.getByText(/À votre heure\s: .* à 0[12]:59/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: choice === 'accept' ? 'Accepter la place' : 'Décliner la place' }).click();
  const title = choice === 'accept' ? 'La place est acceptée' : 'La place est déclinée';
  await expect(heading(page)).toHaveText(title);
  await page.reload();
  await expect(heading(page)).toHaveText(title);
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
}

const csv = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
});

/**
 * It takes the open edition from its registrations to its results: the project that runs it comes after all others, which
 * need that edition open.
 */
test('An operator imports audits, scores, releases; structures read their results and their report', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const people = [await personOf(browser, baseURL), await personOf(browser, baseURL)] as const;
  const applications = [
    await applyForFreePlace(people[0].request),
    await applyForFreePlace(people[1].request),
  ] as const;
  const { editionId } = applications[0];
  await enterAs(page.request, 'administrator');

  await test.step('Applications are listed, filtered by the address', async () => {
    const { reference } = applications[0];
    await page.goto(`/fr/operateur/editions/${editionId}/inscriptions`);
    await page.getByLabel('État').selectOption('En attente du tirage');
    await page.getByLabel('Structure, site ou référence').fill(reference);
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await expect(page).toHaveURL(/etat=in_draw&recherche=INS-/);
    await expect(page.getByRole('cell', { name: 'Centre social des Tilleuls' })).toHaveCount(1);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Effacer les filtres' }).click();
    await expect(page).toHaveURL(/inscriptions$/);
    await expect(page.getByText(/50 inscriptions affichées sur \d+/)).toBeVisible();
    await page.getByRole('button', { name: 'Afficher la suite' }).click();
    await expect(page.getByText(/inscriptions affichées sur/)).not.toContainText('50 inscriptions');
  });

  await test.step('An applicant sees what it could do instead of waiting, and changes nothing', async () => {
    const { organisationId, id } = applications[0];
    await people[0].goto(`/fr/s/${organisationId}/inscriptions/${id}`);
    await expect(people[0].getByText(/Le résultat est annoncé le/)).toBeVisible();
    await people[0].getByRole('link', { name: 'Passer à la participation payante' }).click();
    await expect(heading(people[0])).toHaveText(/^Passer «\sAccueil\s» à la participation payante/);
    await expect(people[0].getByText('Total TTC')).toBeVisible();
    expect(await axeViolations(people[0])).toEqual([]);
    await people[0].getByRole('link', { name: 'Ne rien changer' }).click();
    await people[0].getByRole('link', { name: 'Retirer la candidature' }).click();
    await expect(heading(people[0])).toHaveText(/^Retirer la candidature de «\sAccueil\s»/);
    expect(await axeViolations(people[0])).toEqual([]);
  });

  const [accepting, structure] =
    await test.step('Places are drawn and offered; one is declined from its mail, and passes on; one is accepted', async () => {
      const { me } = await askServer<{ me: { operators: readonly [{ id: string }] } }>(
        page.request,
        '{ me { operators { id } } }',
      );
      const operator = new OperatorOfPlaces(page.request, me.operators[0].id, editionId);
      await operator.drawAndAnnounce();
      await operator.addPlacesUntilWaiting(1);
      // One application of all still waits: if it is one of these two, the other declines.
      const links = () => Promise.all(applications.map(({ email }) => offerLink(page.request, email)));
      await expect.poll(async () => (await links()).some((link) => link !== null), { timeout: 30_000 }).toBe(true);
      const [first] = await links();
      const isFirstOffered = first !== null;
      const [declining, accepted] = isFirstOffered ? applications : ([applications[1], applications[0]] as const);
      await answerByMail(browser, baseURL, declining, 'decline');
      await operator.waitUntilWaiting(0);
      await answerByMail(browser, baseURL, accepted, 'accept');
      return [accepted, people[isFirstOffered ? 1 : 0]] as const;
    });
  const { organisationId, reference } = accepting;

  await test.step('The console says what holds the places, and its ledger how they moved', async () => {
    await page.goto(`/fr/operateur/editions/${editionId}/places`);
    await expect(page.getByText(/1 confirmée/).first()).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(`Acceptée.*${reference}`) })).toBeVisible();
    await expect(page.getByRole('row', { name: /Déclinée, rendue/ })).toHaveCount(1);
    expect(await axeViolations(page)).toEqual([]);
  });

  await test.step('The registration is confirmed in the space of the structure, and could still be given back', async () => {
    await structure.goto(`/fr/s/${organisationId}/inscriptions/${accepting.id}`);
    await expect(structure.getByRole('definition').filter({ hasText: 'Confirmée' })).toBeVisible();
    await structure.getByRole('link', { name: 'Rendre la place' }).click();
    await expect(heading(structure)).toHaveText(/Rendre la place de/);
    expect(await axeViolations(structure)).toEqual([]);
  });

  await test.step('The edition moves on, each time after a question that names what follows', async () => {
    await page.getByRole('link', { name: 'L’édition', exact: true }).click();
    await expect(heading(page)).toHaveText('Édition 2027');
    await page.getByRole('button', { name: 'Lancer les audits' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Lancer les audits' })).toBeFocused();
    await decide(page, 'Lancer les audits');
    await expect(page.getByRole('status').filter({ hasText: 'Audits en cours' })).toBeVisible();
  });

  await test.step('Wrong files are refused by line and column, and nothing is written', async () => {
    await page.getByRole('link', { name: 'Imports d’audits' }).click();
    await page.getByRole('button', { name: 'Envoyer et vérifier' }).click();
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(2);
    expect(await axeViolations(page)).toEqual([]);
    const audits = csv('audits.csv', 'audit_id,site_id,channel,outcome', `A1,${reference},telegram,answered`);
    await page.getByLabel('Fichier des audits').setInputFiles(audits);
    const answers = csv('answers.csv', 'audit_id,site_id,criterion_id,value');
    await page.getByLabel('Fichier des réponses').setInputFiles(answers);
    await page.getByRole('button', { name: 'Envoyer et vérifier' }).click();
    await expect(page.getByText('Rien n’a été écrit.', { exact: false }).first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('row', { name: /audits 2 channel .*telegram/ })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Envoyer d’autres fichiers' }).click();
  });

  await test.step('The generated files pass the check, and are imported once confirmed', async () => {
    await page.getByRole('button', { name: 'Envoyer les fichiers de démonstration' }).click();
    await expect(page.getByText('Les fichiers sont justes.', { exact: false }).first()).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByRole('definition').nth(1)).not.toHaveText('0');
    await decide(page, 'Importer ces audits');
    await expect(page.getByText('Les audits sont enregistrés.').first()).toBeVisible({ timeout: 60_000 });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ouvrir l’édition' }).click();
    await decide(page, 'Passer au contrôle qualité');
  });

  await test.step('A run is computed, read and released', async () => {
    await page.getByRole('link', { name: 'Ouvrir les calculs' }).click();
    await page.getByRole('button', { name: 'Lancer un calcul' }).click();
    await expect(page.getByRole('heading', { name: 'Chiffres du panel' })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('row', { name: /^Score global 0 – 100|^Score global/ }).first()).toContainText(/\d,\d/);
    await expect(page.getByText('Non communiqué', { exact: true })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await decide(page, 'Communiquer ce calcul');
    await expect(page.getByText(/^Communiqué le/)).toBeVisible();
  });

  await test.step('A paying structure reads its sites, one of them in detail, and downloads its report', async () => {
    const owner = await personOf(browser, baseURL);
    await enterAs(owner.request, 'owner');
    const { me } = await askServer<{ me: { organisations: readonly [{ id: string }] } }>(
      owner.request,
      '{ me { organisations { id } } }',
    );
    await owner.goto(`/fr/s/${me.organisations[0].id}/resultats`);
    await owner.getByRole('link', { name: 'Édition 2027' }).click();
    await expect(heading(owner)).toHaveText(/^Édition 2027.*vos résultats/);
    await expect(owner.getByRole('img', { name: /^Score global de chaque site/ }).locator('svg')).toBeVisible();
    await owner.getByRole('button', { name: 'Trier par Courrier' }).click();
    await expect(owner.getByRole('columnheader', { name: /Courrier/ })).toHaveAttribute('aria-sort', 'descending');
    await owner.getByRole('link', { name: 'Hôtel de ville', exact: true }).click();
    await expect(heading(owner)).toHaveText('Hôtel de ville');
    await expect(owner.getByText(/sur 100, entre .* et .* avec 95\s% de confiance/)).toBeVisible();
    await expect(owner.getByRole('heading', { name: 'Vos priorités' })).toBeVisible();
    await owner.getByRole('button', { name: 'Voir les données en tableau' }).first().click();
    await expect(owner.getByRole('table', { name: /Score de chaque canal/ })).toBeVisible();
    expect(await axeViolations(owner)).toEqual([]);
    await owner.getByRole('link', { name: 'Édition 2027' }).click();
    await owner.getByRole('link', { name: 'Obtenir le rapport' }).click();
    await owner.getByLabel('Rapport détaillé').check();
    await owner.getByRole('button', { name: 'Demander le document' }).click();
    const download = owner.getByRole('link', { name: 'Télécharger : Rapport détaillé en français (PDF)' });
    await expect(download).toBeVisible({ timeout: 60_000 });
    expect(await axeViolations(owner)).toEqual([]);
    const file = await owner.request.get(String(await download.getAttribute('href')));
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await owner.context().close();
  });

  await test.step('A free participant reads its channels, and what its participation leaves out', async () => {
    await structure.goto(`/fr/s/${organisationId}/resultats/${editionId}`);
    await expect(structure.getByRole('img', { name: /^Score de chaque canal/ }).locator('svg')).toBeVisible();
    await expect(structure.getByRole('heading', { name: /ne comprend pas/ })).toBeVisible();
    await expect(structure.getByRole('heading', { name: 'Déterminants' })).toHaveCount(0);
    await expect(structure.getByRole('heading', { name: 'Points forts et priorités' })).toHaveCount(0);
    expect(await axeViolations(structure)).toEqual([]);
    await structure.getByRole('link', { name: /^Téléphone\s: \d+,\d, voir le calcul/ }).click();
    await expect(heading(structure)).toHaveText(/^Téléphone\s: d’où vient \d+,\d$/);
    await expect(structure.getByText('font partie des résultats détaillés')).toBeVisible();
    await expect(structure.locator('main details')).toHaveCount(0);
    expect(await axeViolations(structure)).toEqual([]);
    await structure.goto(`/fr/s/${organisationId}/resultats/${editionId}/sites/${accepting.id}/methode`);
    await expect(heading(structure)).toHaveText('Comment les scores sont calculés');
    await expect(structure.getByText('Votre participation n’ouvre pas les réponses')).toBeVisible();
    await structure.goto(`/fr/s/${organisationId}/resultats/${editionId}`);
    const address = await structure.getByRole('link', { name: 'Exporter en CSV' }).getAttribute('href');
    const table = await (await structure.request.get(String(address))).text();
    expect(table).toContain(reference);
    expect(table).not.toContain('Courtoisie');
    await structure.getByRole('link', { name: 'Obtenir le rapport' }).click();
    await expect(structure.getByRole('radio', { name: 'Rapport détaillé' })).toHaveCount(0);
    await structure.getByRole('radio', { name: 'English' }).check();
    await structure.getByRole('button', { name: 'Demander le document' }).click();
    await expect(structure.getByRole('link', { name: /Fiche synthétique en anglais/ })).toBeVisible({
      timeout: 60_000,
    });
    await structure.context().close();
  });

  await test.step('The mail that announced the results is in the console', async () => {
    await page.getByRole('link', { name: 'Courriels', exact: true }).click();
    await page.getByLabel('Destinataire ou objet').fill('camille-');
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await page
      .getByRole('button', { name: /résultats/ })
      .first()
      .click();
    await expect(page.getByText(/Vous les lisez dans l’espace de votre structure/).first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
});
