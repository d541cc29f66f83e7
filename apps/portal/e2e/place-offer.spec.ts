import { expect, test } from './browser-test.ts';
import { askServer, newPerson, newStructure } from './new-structure.ts';
import { enterAs } from './samples.ts';

test('A place offered by the operator is accepted on a page of its own', async ({ page, playwright, baseURL }) => {
  await newPerson(page.request);
  const { organisationId, siteIds } = await newStructure(page.request, ['Accueil']);
  const { openEdition } = await askServer<{ openEdition: { id: string } }>(page.request, '{ openEdition { id } }');
  const placed = await askServer<{ placeRegistration: { registrations: readonly { id: string }[] } }>(
    page.request,
    `mutation ($input: PlaceRegistration!) {
      placeRegistration(input: $input) { ... on RegistrationsPlaced { registrations { id } } }
    }`,
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
  const registrationId = placed.placeRegistration.registrations[0]?.id;
  const operator = await playwright.request.newContext(baseURL ? { baseURL } : {});
  await enterAs(operator, 'administrator');
  const { me } = await askServer<{ me: { operators: readonly { id: string }[] } }>(
    operator,
    '{ me { operators { id } } }',
  );
  const offered = await askServer<{ offerPlace: { __typename: string } }>(
    operator,
    'mutation ($id: UUID!) { offerPlace(registrationId: $id) { __typename } }',
    { id: registrationId },
    { 'x-operator-id': String(me.operators[0]?.id) },
  );
  expect(offered.offerPlace.__typename).toBe('PlaceOffered');
  await operator.dispose();

  await page.goto(`/fr/s/${organisationId}`);
  await page.getByRole('link', { name: 'Répondre à la proposition' }).click();
  await expect(page.getByText(/Répondez avant le .* à 23:59 \(heure de Paris\)/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Décliner la place' }).click();
  await page.getByRole('link', { name: 'Ne pas répondre maintenant' }).click();
  await page.getByRole('link', { name: 'Accepter la place' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Accepter la place gratuite/);
  await page.getByRole('button', { name: 'Oui, accepter la place' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('La place est à vous');
  await page.getByRole('link', { name: 'Revenir à l’inscription' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'Confirmée' })).toBeVisible();
});
