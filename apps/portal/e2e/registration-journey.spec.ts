import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';

import { axeViolations } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { fillContact, goOn, openTask } from './fill-tasks.ts';
import { inventedSiret } from './siret.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function addSite(page: Page, name: string): Promise<void> {
  await page.getByLabel('Nom du site').fill(name);
  await page.getByRole('button', { name: 'Ajouter ce site' }).click();
}

test('A structure registers one site free and one paid, is refused a card, pays, and is confirmed', async ({
  page,
}) => {
  test.setTimeout(90_000);

  await test.step('An account, then a structure that is not in the list', async () => {
    await page.goto('/fr/creer-un-compte?retour=%2Ffr%2Finscription');
    await page.getByLabel('Nom et prénom').fill('Camille Martin');
    await page.getByLabel('Adresse électronique').fill(`camille-${randomUUID()}@example.org`);
    await page.getByLabel('Mot de passe', { exact: true }).fill('une phrase assez longue');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await expect(heading(page)).toHaveText('Trouver votre structure');
    await page.getByRole('link', { name: 'Saisir votre structure' }).click();
    await page.getByLabel('Nom de la structure').fill('Centre social des Tilleuls');
    await page.getByLabel('Social, solidarité, santé').check();
    await page.getByLabel('Numéro SIRET').fill('123 456 789 00012');
    await page.getByRole('button', { name: 'Créer l’espace de cette structure' }).click();
    await expect(page.getByRole('alert')).toContainText('Ce numéro SIRET n’existe pas');
    await page.getByLabel('Numéro SIRET').fill(inventedSiret());
    await page.getByRole('button', { name: 'Créer l’espace de cette structure' }).click();
    await expect(heading(page)).toHaveText('Centre social des Tilleuls');
  });

  await test.step('Two sites, the second from inside the registration', async () => {
    await page.getByRole('region', { name: 'Ajoutez votre premier site' }).getByRole('link').click();
    await addSite(page, 'Accueil');
    await page
      .getByRole('region', { name: /Inscrivez vos sites/ })
      .getByRole('link')
      .click();
    await expect(heading(page)).toHaveText('Inscrire Centre social des Tilleuls');
    await expect(page.getByText('0 tâche terminée sur 6')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await openTask(page, 'Sites et formules');
    await expect(page.getByRole('checkbox', { name: 'Accueil', exact: true })).toBeChecked();
    await page.getByRole('link', { name: 'Ajouter un site' }).click();
    await addSite(page, 'Antenne du port');
    await expect(page.getByRole('checkbox', { name: 'Accueil', exact: true })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Antenne du port' })).toBeChecked();
  });

  await test.step('One free, one paid with visits; the price follows; a reload keeps it all', async () => {
    await expect(heading(page)).toHaveText(/Quels sites, et dans quelle formule/);
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(2);
    expect(await axeViolations(page)).toEqual([]);
    const first = page.getByRole('radiogroup', { name: 'Formule pour Accueil' });
    const second = page.getByRole('radiogroup', { name: 'Formule pour Antenne du port' });
    await first.getByLabel(/Gratuite/).check();
    await second.getByLabel(/Gratuite/).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('alert')).toContainText('Une seule place gratuite par structure');
    await second.getByLabel(/Payante/).check();
    const price = page.getByRole('complementary', { name: 'Votre prix' });
    await expect(price).toContainText(/2\s280,00\s€/);
    await page.getByLabel('Ajouter des visites sur place').check();
    await expect(price).toContainText(/3\s000,00\s€/);
    await expect(price).toContainText('Prix de démonstration');
    await expect(page.getByText(/Enregistré à \d\d:\d\d/)).toBeVisible();
    await page.reload();
    await expect(first.getByLabel(/Gratuite/)).toBeChecked();
    await expect(second.getByLabel(/Payante/)).toBeChecked();
    await expect(page.getByLabel('Ajouter des visites sur place')).toBeChecked();
    await goOn(page);
  });

  await test.step('The check page names what is missing, each with its page, then sends', async () => {
    await openTask(page, 'Personne référente');
    await fillContact(page);
    await goOn(page);
    await page.goto(`${page.url()}/verification`);
    await expect(heading(page)).toHaveText('Vérifiez, puis envoyez');
    const send = page.getByRole('button', { name: /Envoyer la demande et passer la commande/ });
    await send.click();
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(3);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('alert').getByRole('link', { name: 'Confirmez que la structure est bien la vôtre.' }).click();
    await expect(page.getByRole('link', { name: 'Modifier : Votre structure' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByLabel(/C’est bien ma structure/).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(heading(page)).toHaveText('Vérifiez, puis envoyez');
    await page.getByRole('link', { name: 'Modifier : Information des agents' }).click();
    await page.getByLabel(/Les agents des sites inscrits/).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('link', { name: 'Modifier : Données personnelles' }).click();
    await page.getByLabel(/J’ai lu ce qui est fait/).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await send.click();
    await expect(heading(page)).toHaveText('Votre inscription est enregistrée');
    await expect(
      page.getByRole('row', { name: /INS-\d{4}-\d{6} Accueil Gratuite En attente du tirage/ }),
    ).toBeVisible();
    await expect(page.getByRole('row', { name: /INS-.* Antenne du port Payante En attente/ })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

  await test.step('The receipt and the calendar can be kept', async () => {
    for (const [name, type] of [
      ['Télécharger le récépissé (PDF)', 'application/pdf'],
      ['Ajouter les dates à mon agenda', 'text/calendar; charset=utf-8'],
    ] as const) {
      const address = await page.getByRole('link', { name }).getAttribute('href');
      const answer = await page.request.get(String(address));
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, type]);
    }
  });

  await test.step('A refused card ends on the order, which stays to be paid', async () => {
    await page.getByRole('button', { name: /^Payer/ }).click();
    await page.getByRole('button', { name: 'Payer par une carte refusée' }).click();
    await expect(page.getByRole('alert')).toContainText('La carte a été refusée');
    await page.getByRole('link', { name: 'Annuler et revenir au site' }).click();
    await expect(heading(page)).toHaveText(/^Commande du/);
    await expect(page.getByText('Rien n’a été débité')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });

  await test.step('An accepted card confirms the participation', async () => {
    await page.getByRole('button', { name: /^Réessayer le paiement/ }).click();
    await page.getByRole('button', { name: 'Payer par une carte acceptée' }).click();
    await expect(heading(page)).toHaveText('Paiement reçu', { timeout: 15_000 });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Voir la commande' }).click();
    await expect(page.getByText('Payée. Votre participation est confirmée.')).toBeVisible();
    await expect(page.getByRole('button', { name: /paiement|Payer/ })).toHaveCount(0);
    await page.getByRole('link', { name: /^INS-/ }).click();
    await expect(heading(page)).toHaveText(/^Inscription de .*Antenne du port/);
    await expect(page.getByRole('listitem').filter({ hasText: 'Participation confirmée' })).toContainText('fait');
  });

  await test.step('Once confirmed, the site’s contact details and hours are told, and kept with their author', async () => {
    await page.getByRole('link', { name: 'Compléter les coordonnées' }).click();
    await expect(heading(page)).toHaveText(/^Coordonnées et horaires de .*Antenne du port/);
    await expect(page.getByLabel('Nom et prénom')).toHaveValue('Camille Martin');
    await page.getByLabel('Téléphone du site').fill('01 23 45 67 00');
    await page.getByLabel(/Lundi/).fill('9h-12h, 14h-18h');
    await page.getByLabel(/Mardi/).fill('le matin');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('alert')).toContainText('Écrivez les heures dans l’ordre');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel(/Mardi/).fill('');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('C’est enregistré.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Camille Martin Téléphone, Horaires Enregistré/ })).toBeVisible();
  });

  await test.step('The space says what is next, and offers no site twice', async () => {
    await page.getByRole('link', { name: 'Ma structure' }).click();
    await expect(page.getByRole('heading', { name: 'Rien à faire pour le moment' })).toBeVisible();
    await expect(page.getByRole('row', { name: /Antenne du port .* Confirmée/ })).toBeVisible();
    await page.getByRole('link', { name: 'Inscrire des sites' }).click();
    await expect(page.getByRole('heading', { name: 'Déjà inscrits à cette édition' })).toBeVisible();
    await openTask(page, 'Sites et formules');
    await expect(page.getByText('Tous vos sites sont déjà inscrits')).toBeVisible();
  });
});
