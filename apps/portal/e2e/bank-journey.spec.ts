import { expect, test } from './browser-test.ts';
import { enterAs } from './samples.ts';

/** What a finance officer does of a morning, and takes back. */
test('A statement is imported, a transfer matched to the invoice that its label names, undone, and set aside', async ({
  page,
}) => {
  await enterAs(page.request, 'administrator');
  await page.goto('/fr/operateur/finances/factures');
  const number = await page
    .getByRole('row')
    .filter({ hasText: /À payer|En retard/ })
    .first()
    .getByRole('rowheader')
    .innerText();
  const invoice = number.split('\n')[0] ?? '';
  const label = `VIR ESSAI ${Date.now()} ${invoice}`;

  await page.goto('/fr/operateur/finances/banque');
  await page.getByRole('button', { name: 'Vérifier le relevé' }).click();
  await expect(page.getByRole('alert')).toContainText('Choisissez le relevé de la banque.');
  await page.locator('input[type=file]').setInputFiles({
    name: 'releve.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Date comptable;Libellé;Débit;Crédit\n05/11/2026;${label};;1,00\n`),
  });
  await page.getByRole('button', { name: 'Vérifier le relevé' }).click();
  await page.getByRole('button', { name: 'Enregistrer 1 mouvement' }).click();
  await expect(page.getByText('Le relevé est enregistré.')).toBeVisible();

  await page.getByRole('link', { name: label }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1,00');
  await expect(page.getByText(`Le libellé cite la facture ${invoice}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Reprendre cette proposition' }).first().click();
  await page.getByRole('textbox', { name: invoice }).fill('2,00');
  await page.getByRole('button', { name: 'Enregistrer le rapprochement' }).click();
  await expect(page.getByRole('alert')).toContainText('Il ne reste que 1,00');
  await page.getByRole('textbox', { name: invoice }).fill('1,00');
  await page.getByRole('button', { name: 'Enregistrer le rapprochement' }).click();
  await expect(page.getByText('Le rapprochement est enregistré.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'En vigueur' })).toBeVisible();

  await page.getByRole('button', { name: 'Annuler le rapprochement' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Raison' }).fill('Essai');
  await dialog.getByRole('button', { name: 'Annuler le rapprochement' }).click();
  await expect(page.getByRole('cell', { name: 'Annulé : Essai' })).toBeVisible();

  await page.getByRole('textbox', { name: 'Raison' }).fill('Essai');
  await page.getByRole('button', { name: 'Mettre de côté' }).click();
  await expect(page.getByText('Le mouvement est mis de côté.')).toBeVisible();
});
