import { Injectable } from '@nestjs/common';
import { PresentSteps } from './present-steps.js';
import { SeedCatalogue } from './seed-catalogue.js';
import { SeedDraws } from './seed-draws.js';
import { SeedFieldWork } from './seed-field-work.js';
import { SeedFinances } from './seed-finances.js';
import { SeedOrganisations } from './seed-organisations.js';
import { SeedParticipants } from './seed-participants.js';
import { SeedPeople } from './seed-people.js';
import { SeedResults } from './seed-results.js';
import { type SeedStep, writing } from './seed-step.js';
import { earlierEdition, finishedEdition, openEdition, type SeededEdition } from './seeded-editions.js';

/** The whole seed as a list of steps. */
@Injectable()
export class SeedSteps {
  /** One after the other: what a visitor meets first comes first. */
  readonly foundation: readonly SeedStep[];
  /** Then these, side by side: each waits for jobs of its own. */
  readonly tracks: readonly (readonly SeedStep[])[];

  constructor(
    catalogue: SeedCatalogue,
    people: SeedPeople,
    organisations: SeedOrganisations,
    participants: SeedParticipants,
    present: PresentSteps,
    private readonly draws: SeedDraws,
    private readonly fieldWork: SeedFieldWork,
    private readonly results: SeedResults,
    private readonly finances: SeedFinances,
  ) {
    this.foundation = [
      writing('operator', (context) => catalogue.operator(context)),
      writing('editions', (context) => catalogue.editions(context)),
      writing('accounts', (context) => people.accounts(context)),
      writing('operator roles', (context) => people.operatorRoles(context)),
      writing('organisations', (context) => organisations.write(context)),
      writing('memberships', (context) => people.memberships(context)),
      ...[openEdition, finishedEdition, earlierEdition].map((seeded) =>
        writing(`participants ${seeded.key}`, (context) => participants.write(context, seeded)),
      ),
    ];
    this.tracks = [
      present.steps(openEdition, finishedEdition),
      [...this.past(finishedEdition), ...this.finance(finishedEdition)],
      this.past(earlierEdition),
    ];
  }

  all(): SeedStep[] {
    return [...this.foundation, ...this.tracks.flat()];
  }

  private past(seeded: SeededEdition): SeedStep[] {
    const { draws, fieldWork, results } = this;
    return [
      writing(`draw ${seeded.key}`, (context) => draws.write(context, seeded)),
      writing(`field work ${seeded.key}`, (context) => fieldWork.begin(context, seeded)),
      writing(`upload ${seeded.key}`, (context) => fieldWork.upload(context, seeded)),
      { name: `import ${seeded.key}`, run: (context) => fieldWork.import(context, seeded) },
      writing(`review ${seeded.key}`, (context) => fieldWork.review(context, seeded)),
      { name: `score ${seeded.key}`, run: (context) => results.score(context, seeded) },
      writing(`release ${seeded.key}`, (context) => results.release(context, seeded)),
      writing(`publish ${seeded.key}`, (context) => results.publish(context, seeded)),
    ];
  }

  /** Public bodies are invoiced for a service that is done. */
  private finance(seeded: SeededEdition): SeedStep[] {
    return [
      writing(`invoices ${seeded.key}`, (context) => this.finances.invoice(context, seeded)),
      writing('bank statement', (context) => this.finances.bank(context)),
    ];
  }
}
