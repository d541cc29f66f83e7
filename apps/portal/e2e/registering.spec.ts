import { randomUUID } from 'node:crypto';

import type { APIRequestContext, Page } from '@playwright/test';

import { axeViolations } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { fillContact, fillTasks, goOn, openTask } from './fill-tasks.ts';
import { askServer, newPerson, newStructure } from './new-structure.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const task = (page: Page, name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name });
const password = 'une phrase assez longue';

/** The link of the invitation sent to an address, as the demonstration's mail catcher received it. */
async function linkInMail(request: APIRequestContext, mailsUrl: string, to: string): Promise<string> {
  let link = '';
  const find = async () => {
    const list = await (await request.get(mailsUrl)).text();
    const line = list.split('<li>').find((part) => part.includes(to)) ?? '';
    const address = /href="(\/mails\/[^"?]+)/.exec(line)?.[1];
    if (!address) return '';
    const mail = await (await request.get(new URL(address, mailsUrl).href)).text();
    link = /https?:\/\/[^\s"<]*(\/fr\/invitation\/[0-9a-f]+)/.exec(mail)?.[1] ?? '';
    return link;
  };
  await expect.poll(find, { timeout: 15_000 }).not.toBe('');
  return link;
}

test('Tasks are done in any order with the keyboard alone, and the list says what is left', async ({ page }) => {
  await newPerson(page.request);
  const { organisationId } = await newStructure(page.request, ['Accueil']);
  await page.goto(`/fr/s/${organisationId}/inscription`);
  await expect(page.getByText('0 tâche terminée sur 6')).toBeVisible();
  await expect(task(page, 'Vérifier et envoyer')).toContainText('Pas encore possible');

  const press = async (name: RegExp | string) => {
    const link = page.getByRole('main').getByRole('link', { name, exact: typeof name === 'string' });
    await link.focus();
    await page.keyboard.press('Enter');
  };
  await press('Données personnelles');
  await expect(heading(page)).toBeFocused();
  await page.getByLabel(/J’ai lu ce qui est fait/).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: /Enregistré à \d\d:\d\d/ })).toBeVisible();
  await page.getByRole('button', { name: 'Continuer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 tâche terminée sur 6')).toBeVisible();
  await expect(task(page, 'Données personnelles')).toContainText('Terminée');

  await press('Personne référente');
  await page.getByLabel('Fonction').focus();
  await page.keyboard.type('Directrice de l’accueil');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Indiquez un numéro de téléphone complet');
  await expect(page.getByRole('alert')).toBeFocused();
  await press(/numéro de téléphone complet/);
  await expect(page.getByLabel('Téléphone')).toBeFocused();
  // What was wrong is said until it is changed, and whoever changes it keeps the focus.
  await page.keyboard.type('01');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Indiquez un numéro de téléphone complet')).toHaveCount(0);
  await expect(page.getByLabel('Téléphone')).toBeFocused();
  await press('Revenir à la liste des tâches');
  await expect(task(page, 'Personne référente')).toContainText('En cours');
  expect(await axeViolations(page)).toEqual([]);
});

test('A registration left at its third task is finished by a colleague who was invited, elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const email = `karim-${randomUUID()}@example.org`;
  await newPerson(page.request);
  const { organisationId } = await newStructure(page.request, ['Accueil']);
  await page.goto(`/fr/s/${organisationId}/inscription`);
  await openTask(page, 'Votre structure');
  await page.getByLabel(/C’est bien ma structure/).check();
  await goOn(page);
  await openTask(page, 'Sites et formules');
  await page.getByRole('radio', { name: /Gratuite/ }).check();
  await goOn(page);
  await page.getByLabel('Adresse électronique de votre collègue').fill(email);
  await page.getByLabel('Le lien ouvre').selectOption('Personne référente');
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await expect(page.getByText(`L’invitation part à ${email}`)).toBeVisible();
  await openTask(page, 'Personne référente');
  await page.getByLabel('Fonction').fill('Directrice de l’accueil');
  // The browser is closed in the middle of a field: it is on the server all the same.
  await page.close();

  const { demonstration } = await askServer<{ demonstration: { mailsUrl: string } }>(
    page.context().request,
    '{ demonstration { mailsUrl } }',
  );
  const elsewhere = await browser.newContext({ locale: 'fr-FR', ...(baseURL ? { baseURL } : {}) });
  try {
    const link = await linkInMail(elsewhere.request, demonstration.mailsUrl, email);
    const colleague = await elsewhere.newPage();
    await colleague.goto(link);
    await expect(
      colleague.getByText(/Camille Martin vous demande de terminer l’inscription au baromètre pour Centre social/),
    ).toBeVisible();
    await colleague.getByRole('link', { name: 'Créer un compte' }).click();
    await expect(colleague.getByText(/Vous reviendrez à l’inscription/)).toBeVisible();
    await expect(colleague.getByLabel('Adresse électronique')).toHaveValue(email);
    await colleague.getByLabel('Nom et prénom').fill('Karim Haddad');
    await colleague.getByLabel('Mot de passe', { exact: true }).fill(password);
    await colleague.getByRole('button', { name: 'Créer mon compte' }).click();
    await colleague.getByRole('button', { name: 'Rejoindre et continuer' }).click();
    await expect(heading(colleague)).toHaveText('Qui suit cette participation ?');
    await expect(colleague.getByLabel('Fonction')).toHaveValue('Directrice de l’accueil');
    await expect(colleague.getByLabel('Nom et prénom')).toHaveValue('Camille Martin');
    await fillContact(colleague);
    await goOn(colleague);
    await openTask(colleague, 'Information des agents');
    await colleague.getByLabel(/Les agents des sites inscrits/).check();
    await goOn(colleague);
    await openTask(colleague, 'Données personnelles');
    await colleague.getByLabel(/J’ai lu ce qui est fait/).check();
    await goOn(colleague);
    await openTask(colleague, 'Vérifier et envoyer');
    await colleague.getByRole('button', { name: 'Envoyer la demande de place gratuite' }).click();
    await expect(heading(colleague)).toHaveText('Votre inscription est enregistrée');
    expect(await axeViolations(colleague)).toEqual([]);
  } finally {
    await elsewhere.close();
  }
});

test('Two people in one draft keep each other’s answers, and choose where they met', async ({ page, context }) => {
  await newPerson(page.request);
  const { organisationId } = await newStructure(page.request, ['Accueil']);
  await fillTasks(page, organisationId, { plan: 'Gratuite' });
  const other = await context.newPage();
  await other.goto(`/fr/s/${organisationId}/inscription/contact`);
  await page.goto(`/fr/s/${organisationId}/inscription/contact`);
  await expect(page.getByLabel('Fonction')).toHaveValue('Directrice de l’accueil');
  // A page that has not heard of the other's answer yet: it asks for news whenever it is come back to.
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query RegistrationDraft') ? route.abort() : route.continue(),
  );
  await other.getByLabel('Fonction').fill('Chef de service');
  await expect(other.getByRole('status').filter({ hasText: /Enregistré à/ })).toBeVisible();
  await page.getByLabel('Fonction').fill('Responsable');
  await expect(
    page.getByText(/Camille Martin a répondu «\sChef de service\s» à .*\svous aviez répondu «\sResponsable\s»/),
  ).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remettre la mienne' }).click();
  await page.getByLabel('Téléphone').fill('01 99 99 99 99');
  await expect(page.getByLabel('Fonction')).toHaveValue('Responsable');
  await expect(page.getByText(/vous aviez répondu/)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /Enregistré à/ })).toBeVisible();
  await other.reload();
  await expect(other.getByLabel('Fonction')).toHaveValue('Responsable');
  await expect(other.getByLabel('Téléphone')).toHaveValue('01 99 99 99 99');
});

test('An address of the old form leads to the task that took its place', async ({ page }) => {
  await newPerson(page.request);
  const { organisationId } = await newStructure(page.request, ['Accueil']);
  await page.goto(`/fr/s/${organisationId}/inscription/formules`);
  await expect(heading(page)).toHaveText(/Quels sites, et dans quelle formule/);
  await page.goto(`/fr/s/${organisationId}/inscription/autre`);
  await expect(page.getByRole('heading', { name: 'Tâches de l’inscription' })).toBeVisible();
});
