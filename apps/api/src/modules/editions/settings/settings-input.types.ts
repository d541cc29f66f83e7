import { Field, Float, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, UuidScalar } from '../../../platform/graphql/scalars.js';
import type { PriceListLine } from '../price-list.entity.js';

const BeaconKindEnum = { drand: 'drand', announced: 'announced' } as const;
registerEnumType(BeaconKindEnum, { name: 'BeaconKind' });

const PriceCodeEnum = {
  base: 'base',
  additional_site: 'additional_site',
  physical_visits: 'physical_visits',
  extra_audits: 'extra_audits',
} as const satisfies { [Code in PriceListLine['code']]: Code };
registerEnumType(PriceCodeEnum, { name: 'PriceCode' });

@InputType('FieldWorkWindowSetting')
export class FieldWorkWindowInput {
  @Field(() => DateTimeScalar)
  startsAt!: Date;

  @Field(() => DateTimeScalar)
  endsAt!: Date;
}

@InputType('TerritorySetting')
export class TerritoryInput {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  labelFr!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => [String], { nullable: true, description: 'Null for the one that takes whoever is in none.' })
  regionCodes?: string[] | null;
}

@InputType('StratumSetting')
export class StratumInput {
  @Field(() => String)
  key!: string;

  @Field(() => Int)
  places!: number;
}

@InputType('BeaconSetting', {
  description:
    'Where the value that decides the draw comes from. The round of a chain is the first at the moment or after it.',
})
export class BeaconInput {
  @Field(() => BeaconKindEnum)
  kind!: keyof typeof BeaconKindEnum;

  @Field(() => String, { nullable: true })
  chain?: string | null;

  @Field(() => String, { nullable: true })
  source?: string | null;

  @Field(() => String, { nullable: true })
  pattern?: string | null;
}

@InputType('ChannelSetting', {
  description: 'A channel that sites are contacted by. Weights are shares: those of a set make 1.',
})
export class ChannelInput {
  @Field(() => String)
  channel!: string;

  @Field(() => Int, { description: 'For each site; 0 for a channel that the edition does without.' })
  audits!: number;

  @Field(() => Float, { nullable: true, description: 'Null for one that does not count in the overall score.' })
  weight?: number | null;

  @Field(() => Float, { nullable: true, description: 'In the overall score with physical visits.' })
  weightWithPhysical?: number | null;

  @Field(() => Boolean, { description: 'Seen whole, not sampled: its part of the overall score is certain.' })
  isInspected!: boolean;
}

@InputType('PriceLineSetting')
export class PriceLineInput {
  @Field(() => PriceCodeEnum)
  code!: PriceListLine['code'];

  @Field(() => String, { nullable: true, description: 'Null for a line that is the same for all.' })
  categoryCode?: string | null;

  @Field(() => Int, { description: 'Before tax.' })
  amountCents!: number;
}

@InputType('PriceListSetting', {
  description: 'A list that asks for anything else than the present one becomes its next version.',
})
export class PriceListInput {
  @Field(() => Int)
  vatBasisPoints!: number;

  @Field(() => [PriceLineInput])
  lines!: PriceLineInput[];
}

@InputType('SaveEditionSettings')
export class EditionSettingsInput {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  name!: string;

  @Field(() => DateTimeScalar)
  registrationOpensAt!: Date;

  @Field(() => DateTimeScalar, { description: 'The minute of the deadline; its last second is included.' })
  registrationClosesAt!: Date;

  @Field(() => BeaconInput)
  beacon!: BeaconInput;

  @Field(() => DateTimeScalar)
  beaconAt!: Date;

  @Field(() => DateTimeScalar)
  offersAt!: Date;

  @Field(() => Int)
  daysToAnswer!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  detailsDueAt?: Date | null;

  @Field(() => [FieldWorkWindowInput])
  fieldWorkWindows!: FieldWorkWindowInput[];

  @Field(() => DateTimeScalar)
  resultsAt!: Date;

  @Field(() => Int)
  freePlaces!: number;

  @Field(() => [TerritoryInput])
  territories!: TerritoryInput[];

  @Field(() => [StratumInput], { description: 'Strata that are left out have no places of their own.' })
  strata!: StratumInput[];

  @Field(() => Int, { nullable: true, description: 'Null: as many sites as ask.' })
  visitCapacity?: number | null;

  @Field(() => UuidScalar)
  gridVersionId!: string;

  @Field(() => [ChannelInput])
  channels!: ChannelInput[];

  @Field(() => PriceListInput)
  prices!: PriceListInput;
}
