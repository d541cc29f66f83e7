import { AllocationService, type AllocationOutcome } from '../modules/registrations/index.js';
import { type Edition, EditionsService } from '../modules/editions/index.js';
import type { RequestContext } from '../platform/context/request-context.js';
import { asOperator } from '../platform/database/system-access.js';
import { Transactions } from '../platform/database/transactions.js';
import type { GivenApplication } from './applications.js';
import type { OpenEdition } from './fixtures.js';
import type { TestApp } from './test-app.js';

/** Runs work as the operator of an edition. */
export function asItsOperator<Result>(
  app: TestApp,
  { operatorId, editionId }: OpenEdition,
  work: (context: RequestContext, edition: Edition) => Promise<Result>,
): Promise<Result> {
  return app.app
    .get(Transactions)
    .run(asOperator(operatorId), async (context) =>
      work(context, await app.app.get(EditionsService).byId(context, editionId)),
    );
}

/** An outcome in which the first applications win places of the open pool, and the others wait in their order. */
export function firstComeOutcome(applications: readonly GivenApplication[], places: number): AllocationOutcome {
  return {
    selected: applications.slice(0, places).map(({ drawId }) => ({ drawId, label: 'open' })),
    waiting: applications.slice(places).map(({ drawId }, at) => ({ drawId, rank: at + 1 })),
  };
}

/** Holds the places of a draw and tells everybody: winners are offered their places, the others wait. */
export async function releaseDraw(app: TestApp, open: OpenEdition, outcome: AllocationOutcome): Promise<void> {
  const allocation = app.app.get(AllocationService);
  await asItsOperator(app, open, (context, edition) => allocation.hold(context, edition, outcome));
  await asItsOperator(app, open, (context, edition) => allocation.release(context, edition));
}
