import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { EditionMovesService } from '../../editions/index.js';
import { SampleReports } from '../../reports/index.js';
import { ReleaseScoreRun, type ScoreRun, ScoreRunsService } from '../../results/index.js';
import { personaOrganisationId } from './demonstration-ids.js';
import { seededRow } from './find-seeded.js';
import { accepted } from './seed-field-work.js';
import type { StepOutcome } from './seed-step.js';
import { finishedEdition, type SeededEdition } from './seeded-editions.js';

/** Scores of an edition that is over: computed by an ordinary run, released and published as an administrator would. */
@Injectable()
export class SeedResults {
  constructor(
    private readonly runs: ScoreRunsService,
    private readonly releases: ReleaseScoreRun,
    private readonly moves: EditionMovesService,
    private readonly samples: SampleReports,
  ) {}

  /** Starts a run and waits until it is computed. */
  async score(context: RequestContext, seeded: SeededEdition): Promise<StepOutcome> {
    const edition = await seededRow(context, seeded);
    const run = (await this.fullRuns(context, edition.id)).at(-1);
    if (run?.state === 'computed') return 'done';
    if (run?.state === 'failed') throw new Error(`The score run of ${edition.name} has failed.`);
    if (run === undefined) {
      const started = await this.runs.start(context, edition.id);
      if (started instanceof ExpectedError) throw new Error(started.message);
    }
    return 'waiting';
  }

  async release(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const edition = await seededRow(context, seeded);
    if (edition.state !== 'review') return;
    const [run] = await this.fullRuns(context, edition.id);
    if (run === undefined) throw new Error(`${edition.name} has no score run to release.`);
    accepted(await this.releases.release(context, run.id));
  }

  /** With the publication of the finished edition, its detailed report of the personas' town hall becomes the sample that visitors read. */
  async publish(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const edition = await seededRow(context, seeded);
    if (edition.state !== 'results') return;
    accepted(await this.moves.move(context, edition.id, 'published'));
    if (seeded !== finishedEdition) return;
    await this.samples.make(context, { organisationId: personaOrganisationId, editionId: edition.id });
  }

  /** The provisional run that follows the audits is not the one to release. */
  private async fullRuns(context: RequestContext, editionId: string): Promise<ScoreRun[]> {
    return (await this.runs.ofEdition(context, editionId)).filter(({ kind }) => kind === 'full');
  }
}
