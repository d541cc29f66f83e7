import { Field, Int, ObjectType } from '@nestjs/graphql';
import { categoriesInOrder, type Edition } from '../../editions/index.js';
import type { RegistrationCounts } from '../domain/registration-counts.js';
import { DayScalar } from '../../../platform/graphql/scalars.js';
import { type RegistrationKind, registrationKinds } from '../domain/entitlements.js';
import { type RegistrationState, registrationStates } from '../domain/registration-states.js';
import { RegistrationKindEnum, RegistrationStateEnum } from '../registration-enums.js';

@ObjectType('DayCount')
export class DayCountType {
  @Field(() => DayScalar)
  day!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('KindCount')
export class KindCountType {
  @Field(() => RegistrationKindEnum)
  kind!: RegistrationKind;

  @Field(() => Int)
  count!: number;
}

@ObjectType('StateCount')
export class StateCountType {
  @Field(() => RegistrationStateEnum)
  state!: RegistrationState;

  @Field(() => Int)
  count!: number;
}

@ObjectType('CountAgainstPlaces', {
  description: 'Registrations of a category, a territory or a stratum beside the free places reserved for it.',
})
export class CountAgainstPlacesType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  labelFr!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'Free ones that were not withdrawn.' })
  applications!: number;

  @Field(() => Int)
  places!: number;
}

@ObjectType('RegistrationCounts')
export class RegistrationCountsType {
  @Field(() => Int)
  total!: number;

  @Field(() => [DayCountType])
  days!: DayCountType[];

  @Field(() => [CountAgainstPlacesType])
  categories!: CountAgainstPlacesType[];

  @Field(() => [CountAgainstPlacesType])
  territories!: CountAgainstPlacesType[];

  @Field(() => [CountAgainstPlacesType], { description: 'Those with places or applications.' })
  strata!: CountAgainstPlacesType[];

  @Field(() => Int)
  firstTimers!: number;

  @Field(() => [KindCountType])
  kinds!: KindCountType[];

  @Field(() => [StateCountType])
  states!: StateCountType[];
}

interface Labels {
  readonly labelFr: string;
  readonly labelEn: string;
}

/** What leaves the server of counts, with the labels of the edition's codes. */
export function toCountsType(edition: Edition, counts: RegistrationCounts): RegistrationCountsType {
  const order = categoriesInOrder(edition);
  const category = (code: string): Labels => edition.categories[code] ?? { labelFr: code, labelEn: code };
  const territory = (code: string): Labels =>
    edition.territories.find((one) => one.code === code) ?? { labelFr: code, labelEn: code };
  const labelled = <Counted extends object>(counted: Counted, { labelFr, labelEn }: Labels) => ({
    ...counted,
    labelFr,
    labelEn,
  });
  return {
    total: counts.total,
    firstTimers: counts.firstTimers,
    days: counts.days.map(({ code, count }) => ({ day: code, count })),
    categories: counts.categories
      .toSorted((one, other) => order.indexOf(one.code) - order.indexOf(other.code))
      .map((counted) => labelled(counted, category(counted.code))),
    territories: counts.territories.map((counted) => labelled(counted, territory(counted.code))),
    strata: counts.strata.map((counted) => {
      const [of, within] = [category(counted.categoryCode), territory(counted.territoryCode)];
      return labelled(counted, {
        labelFr: `${of.labelFr}, ${within.labelFr}`,
        labelEn: `${of.labelEn}, ${within.labelEn}`,
      });
    }),
    kinds: registrationKinds.flatMap((kind) => known(counts.kinds, kind).map(({ count }) => ({ kind, count }))),
    states: registrationStates.flatMap((state) => known(counts.states, state).map(({ count }) => ({ state, count }))),
  };
}

function known(counts: RegistrationCounts['kinds'], code: string): RegistrationCounts['kinds'] {
  return counts.filter((one) => one.code === code);
}
