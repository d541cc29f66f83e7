// An edition of its own with as many places on offer as are asked for, made by the services that make them in the product.
import { withClient } from '../results/bench-database.mjs';
import { fromApi } from '../results/built-api.mjs';

/** Takes the application and how many offers; returns the tokens of their links. */
export async function givenOffers(app, count, variant) {
  const { givenOpenEdition } = await fromApi('testing/fixtures');
  const { givenApplications } = await fromApi('testing/applications');
  const { firstComeOutcome, releaseDraw } = await fromApi('testing/drawn-edition');
  const { OfferLinks } = await fromApi('modules/registrations/places/offer-links');
  const product = {
    app,
    sql: async (statement, parameters = []) =>
      (await withClient(process.env.DATABASE_URL, (client) => client.query(statement, parameters))).rows,
  };
  const open = await givenOpenEdition(product, { state: 'draw', freePlaces: count });
  const applications = await givenApplications(product, open, count);
  await releaseDraw(product, open, firstComeOutcome(applications, count));
  if (variant === 'counter') {
    await product.sql('INSERT INTO bench_counter VALUES ($1, 0, $2)', [open.editionId, count]);
  }
  const links = app.get(OfferLinks);
  return applications.map(({ organisationId, id }) =>
    links.tokenOf({ operatorId: open.operatorId, organisationId, registrationId: id }),
  );
}
