import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { InvalidInput } from '../../../platform/errors/invalid-input.js';
import { type Edition, EditionsService, mostPlaces } from '../../editions/index.js';
import { type StratumApplications, whatIf } from '../domain/what-if.js';
import { DrawsService } from '../draws.service.js';
import { RecordsService, rulesIn } from '../record/records.service.js';
import type { DrawFiguresType, DrawWhatIfType, WhatIfInput } from './preview.types.js';
import { applicationsOfList, applicationsSoFar } from './figures.queries.js';

/** How often a what-if is tried. */
export const trials = 200;

interface CountedStratum extends StratumApplications {
  readonly selected: number;
}

/** Looks at a draw beforehand and writes nothing: neither the applications per stratum nor a what-if decides anything. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly editions: EditionsService,
    private readonly draws: DrawsService,
    private readonly records: RecordsService,
  ) {}

  /** Applications per stratum against the places: so far, or as the list was closed. @throws NotFound for another operator's edition */
  async figures(context: RequestContext, editionId: string): Promise<DrawFiguresType> {
    const edition = await this.editions.own(context, editionId);
    const counted = await this.counted(context, editionId);
    const places = await this.placesOf(context, edition);
    const strata = places.strata.map((stratum) => {
      const { firstTimers = 0, others = 0, selected = 0 } = counted.find(({ key }) => key === stratum.key) ?? {};
      return { ...stratum, applications: firstTimers + others, firstTimers, selected };
    });
    return {
      strata,
      totalPlaces: places.total,
      openPlaces: places.total - sum(strata.map((stratum) => stratum.places)),
      totalApplications: sum(strata.map(({ applications }) => applications)),
      totalFirstTimers: sum(strata.map(({ firstTimers }) => firstTimers)),
      totalSelected: sum(strata.map(({ selected }) => selected)),
    };
  }

  /** What other numbers of places would come to. @throws NotFound for another operator's edition */
  async whatIf(context: RequestContext, editionId: string, input: WhatIfInput): Promise<DrawWhatIfType | InvalidInput> {
    const edition = await this.editions.own(context, editionId);
    const actual = await this.placesOf(context, edition);
    const strata = actual.strata.map(({ key, places }) => ({
      key,
      places: input.strata.find((stratum) => stratum.key === key)?.places ?? places,
    }));
    const problem = problemOf(input.totalPlaces, strata);
    if (problem !== null) return new InvalidInput(problem, problems[problem], context.language);
    const counted = await this.counted(context, editionId);
    const expected = whatIf({ total: input.totalPlaces, strata }, counted, trials);
    return {
      trials,
      strata: expected,
      selected: sum(expected.map(({ selected }) => selected)),
      firstTimersWaiting: sum(expected.map(({ firstTimersWaiting }) => firstTimersWaiting)),
      waiting: sum(expected.map(({ applications, selected }) => applications - selected)),
    };
  }

  private async placesOf(context: RequestContext, edition: Edition) {
    const closed = await this.records.list(context, edition.id);
    const { places, strata } =
      closed === null ? { places: edition.freePlaces, strata: edition.strata } : rulesIn(closed);
    return { total: places, strata: strata.map((stratum) => ({ key: stratum.key, places: stratum.places })) };
  }

  private async counted(context: RequestContext, editionId: string): Promise<CountedStratum[]> {
    const isOpen = (await this.draws.find(context, editionId)) === null;
    const manager = await context.manager();
    return manager.query(isOpen ? applicationsSoFar : applicationsOfList, [editionId]);
  }
}

const problems = {
  totalPlaces: {
    fr: 'Le total va de 0 à 20 000 places et n’est pas inférieur à la somme des strates.',
    en: 'The total goes from 0 to 20,000 places and is not below the sum of the strata.',
  },
  places: { fr: 'Une strate compte zéro place ou plus.', en: 'A stratum has no place or more.' },
} as const;

function problemOf(total: number, strata: readonly { readonly places: number }[]): keyof typeof problems | null {
  if (strata.some(({ places }) => places < 0)) return 'places';
  return total < sum(strata.map(({ places }) => places)) || total > mostPlaces ? 'totalPlaces' : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
