import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { type DiscountKind, discountKinds } from './domain/discounts.js';
import { type QuoteState, quoteStates } from './domain/quote-states.js';
import type { VersionChange } from './domain/version-changes.js';
import { type CommentSide, commentSides } from './quote-comment.entity.js';
import type { QuoteVersion } from './quote-version.entity.js';

export const QuoteStateEnum = Object.fromEntries(quoteStates.map((state) => [state, state]));
registerEnumType(QuoteStateEnum, { name: 'QuoteState' });
export const DiscountKindEnum = Object.fromEntries(discountKinds.map((kind) => [kind, kind]));
registerEnumType(DiscountKindEnum, { name: 'DiscountKind' });
export const QuoteSideEnum = Object.fromEntries(commentSides.map((side) => [side, side]));
registerEnumType(QuoteSideEnum, { name: 'QuoteSide' });
const changeKinds = ['added', 'removed', 'changed'] as const satisfies readonly VersionChange['kind'][];
const QuoteChangeKindEnum = Object.fromEntries(changeKinds.map((kind) => [kind, kind]));
registerEnumType(QuoteChangeKindEnum, { name: 'QuoteChangeKind' });

@ObjectType('QuotedSite')
export class QuotedSiteType {
  @Field(() => UuidScalar)
  siteId!: string;

  @Field(() => String)
  siteName!: string;

  @Field(() => Boolean)
  physicalVisits!: boolean;

  @Field(() => Int)
  extraAudits!: number;
}

@ObjectType('Discount', { description: 'Off a line, or off the whole of a quote.' })
export class DiscountType {
  @Field(() => DiscountKindEnum)
  kind!: DiscountKind;

  @Field(() => Int, { description: 'In basis points (1000 is 10 %) or in cents before tax, by its kind.' })
  value!: number;

  @Field(() => String, { nullable: true, description: 'What it is for; of a discount on the whole.' })
  label!: string | null;

  @Field(() => Int, { description: 'What it takes off, before tax.' })
  cents!: number;
}

@ObjectType('QuoteLine', { description: 'A line at the price list, or one agreed upon (`custom`), before tax.' })
export class QuoteLineType {
  @Field(() => String, { description: 'The same in every version of the quote.' })
  key!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true })
  categoryCode!: string | null;

  @Field(() => UuidScalar, { nullable: true })
  siteId!: string | null;

  @Field(() => String, { nullable: true })
  siteName!: string | null;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Int)
  quantity!: number;

  @Field(() => Int)
  unitCents!: number;

  @Field(() => Int)
  totalCents!: number;

  @Field(() => DiscountType, { nullable: true })
  discount!: DiscountType | null;
}

@ObjectType('QuoteSiteTotal')
export class QuoteSiteTotalType {
  @Field(() => UuidScalar, { nullable: true, description: 'Null for what is of no site in particular.' })
  siteId!: string | null;

  @Field(() => String, { nullable: true })
  siteName!: string | null;

  @Field(() => Int, { description: 'Before tax, every discount taken off.' })
  netCents!: number;
}

@ObjectType('QuoteLineSide')
export class QuoteLineSideType {
  @Field(() => Int)
  quantity!: number;

  @Field(() => Int)
  netCents!: number;
}

@ObjectType('QuoteChange', { description: 'What a version says of a line otherwise than the version before.' })
export class QuoteChangeType {
  @Field(() => QuoteChangeKindEnum)
  kind!: VersionChange['kind'];

  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true })
  categoryCode!: string | null;

  @Field(() => String, { nullable: true })
  siteName!: string | null;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => QuoteLineSideType, { nullable: true })
  before!: QuoteLineSideType | null;

  @Field(() => QuoteLineSideType, { nullable: true })
  after!: QuoteLineSideType | null;
}

/** Totals with tax are resolved beside it. */
@ObjectType('QuoteVersion')
export class QuoteVersionType {
  @Field(() => Int)
  version!: number;

  @Field(() => [QuotedSiteType])
  sites!: QuotedSiteType[];

  @Field(() => [QuoteLineType])
  lines!: QuoteLineType[];

  @Field(() => DiscountType, { nullable: true, description: 'Off the whole, after the discounts of lines.' })
  discount!: DiscountType | null;

  @Field(() => Int, { description: 'Before every discount and before tax.' })
  listCents!: number;

  @Field(() => Int)
  netCents!: number;

  @Field(() => [QuoteSiteTotalType])
  siteTotals!: QuoteSiteTotalType[];

  @Field(() => String)
  note!: string;

  @Field(() => DateTimeScalar, { description: 'The last second in which it can be accepted.' })
  validUntil!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null for a draft, which the operator alone sees.' })
  sentAt!: Date | null;

  @Field(() => Boolean)
  isDemonstration!: boolean;

  @Field(() => [QuoteChangeType], { description: 'Against the version before; none for the first.' })
  changes!: QuoteChangeType[];

  /** Not on the schema: what the totals are resolved from. */
  row!: QuoteVersion;
}

@ObjectType('QuoteComment')
export class QuoteCommentType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => QuoteSideEnum)
  side!: CommentSide;

  @Field(() => String, {
    nullable: true,
    description: 'Who wrote it; null for the operator, whose people have no name for a structure.',
  })
  authorName!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => DateTimeScalar)
  writtenAt!: Date;
}

/** Versions, comments, order, edition and the organisation's name are resolved beside it. */
@ObjectType('Quote')
export class QuoteType {
  @Field(() => UuidScalar)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => QuoteStateEnum)
  state!: QuoteState;

  @Field(() => String, { description: 'What is asked for besides, in the words of the organisation; may be empty.' })
  needs!: string;

  @Field(() => [QuotedSiteType], { description: 'As they were asked for.' })
  sites!: QuotedSiteType[];

  @Field(() => DateTimeScalar)
  requestedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  refusalReason!: string | null;

  /** Not on the schema: what the fields beside it are resolved from. */
  organisationId!: string;
  operatorId!: string;
  editionId!: string;
}

@ObjectType('QuotePage')
export class QuotePageType {
  @Field(() => [QuoteType])
  nodes!: QuoteType[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}
