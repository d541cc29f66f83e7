import type { Page } from '@playwright/test';

import { expect } from './browser-test.ts';

interface Answers {
  /** The plan of the structure's one site. */
  readonly plan: 'Gratuite' | 'Payante';
}

/** Presses the button that goes on, and waits for the list. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { name: 'Tâches de l’inscription' })).toBeVisible();
}

export async function openTask(page: Page, name: string): Promise<void> {
  // The footer has a link of the same name.
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
}

/** Writes the contact person; name and address come from the account. */
export async function fillContact(page: Page): Promise<void> {
  await page.getByLabel('Fonction').fill('Directrice de l’accueil');
  await page.getByLabel('Téléphone').fill('01 23 45 67 89');
}

/** Does every task but the last, for a structure of one site. */
export async function fillTasks(page: Page, organisationId: string, { plan }: Answers): Promise<void> {
  await page.goto(`/fr/s/${organisationId}/inscription`);
  await openTask(page, 'Votre structure');
  await page.getByLabel(/C’est bien ma structure/).check();
  await goOn(page);
  await openTask(page, 'Sites et formules');
  await page.getByRole('radio', { name: new RegExp(plan) }).check();
  await goOn(page);
  await openTask(page, 'Personne référente');
  await fillContact(page);
  await goOn(page);
  await openTask(page, 'Information des agents');
  await page.getByLabel(/Les agents des sites inscrits/).check();
  await goOn(page);
  await openTask(page, 'Données personnelles');
  await page.getByLabel(/J’ai lu ce qui est fait/).check();
  await goOn(page);
}
