import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { RowLoader } from '../../../platform/context/row-loader.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import type { MatchRefused, UndoRefused } from './bank.errors.js';
import { BankLines, type LinePage, type ShownLine } from './bank-lines.service.js';
import {
  BankLinePageType,
  BankLineSavedType,
  BankLineStateEnum,
  BankLineType,
  ChangeLineResult,
  LineMatchInput,
  LineMatchType,
  MatchLineResult,
  MatchSuggestionType,
  PayerAccountType,
} from './bank.types.js';
import type { BankLineState } from './domain/line-states.js';
import { type LineMatch, LineMatches } from './line-matches.service.js';
import { MatchLine } from './match-line.js';
import { PayerAccounts } from './payer-accounts.service.js';
import { SetLineAside } from './set-line-aside.js';
import { type ShownSuggestion, Suggestions } from './suggestions.service.js';
import { UndoMatch } from './undo-match.js';

/** The bank statements of the operator, and what a person makes of their lines. */
@Resolver(() => BankLineType)
export class BankResolver {
  private readonly matchRows = new RowLoader<LineMatch[]>('matches', (context, ids) =>
    this.matches.ofLines(context, ids),
  );

  constructor(
    private readonly lines: BankLines,
    private readonly matches: LineMatches,
    private readonly suggestionsOf: Suggestions,
    private readonly accounts: PayerAccounts,
    private readonly matching: MatchLine,
  ) {}

  @Requires('operator.payments')
  @Query(() => BankLinePageType)
  bankLines(
    @Ctx() context: RequestContext,
    @Args('states', { type: () => [BankLineStateEnum], defaultValue: [] }) states: BankLineState[],
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<LinePage> {
    return this.lines.page(context, { states, first, after: after ?? null });
  }

  @Requires('operator.payments')
  @Query(() => BankLineType)
  bankLine(@Ctx() context: RequestContext, @Args('id', { type: () => UuidScalar }) id: string): Promise<ShownLine> {
    return this.lines.get(context, id);
  }

  @Requires('operator.payments')
  @Query(() => [PayerAccountType], { description: 'Payers that ordered, by words of their name; 20 at most.' })
  payerAccounts(
    @Ctx() context: RequestContext,
    @Args('search', { type: () => String }) search: string,
  ): Promise<PayerAccountType[]> {
    return this.accounts.search(context, search);
  }

  @Requires('operator.payments')
  @Mutation(() => MatchLineResult, {
    description: 'Makes payments of a line: what each invoice gets of it, and whose credit keeps the rest.',
  })
  async matchBankLine(
    @Ctx() context: RequestContext,
    @Args('input') { lineId, allocations, restToPayerId }: LineMatchInput,
  ): Promise<BankLineSavedType | MatchRefused> {
    return saved(await this.matching.match(context, lineId, { allocations, restToPayerId: restToPayerId ?? null }));
  }

  @Requires('operator.payments')
  @ResolveField(() => [LineMatchType], { name: 'matches' })
  matchesOf(@Ctx() context: RequestContext, @Parent() { id }: BankLineType): Promise<LineMatch[]> {
    return this.matchRows.load(context, id);
  }

  @Requires('operator.payments')
  @ResolveField(() => [MatchSuggestionType], { description: 'The likeliest first; none for a line that is matched.' })
  suggestions(@Ctx() context: RequestContext, @Parent() line: BankLineType): Promise<ShownSuggestion[]> {
    return this.suggestionsOf.of(context, line);
  }
}

/** What a person takes back of a line, or puts away. */
@Resolver()
export class BankChangesResolver {
  constructor(
    private readonly undoing: UndoMatch,
    private readonly settingAside: SetLineAside,
  ) {}

  @Requires('operator.payments')
  @Mutation(() => ChangeLineResult, { description: 'Undoes what a line paid, by transfers the other way.' })
  async undoBankMatch(
    @Ctx() context: RequestContext,
    @Args('lineId', { type: () => UuidScalar }) lineId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<BankLineSavedType | UndoRefused> {
    return saved(await this.undoing.undo(context, lineId, reason));
  }

  @Requires('operator.payments')
  @Mutation(() => ChangeLineResult, {
    description: 'Puts a line away that pays no invoice; without a reason it is taken up again.',
  })
  async setBankLineAside(
    @Ctx() context: RequestContext,
    @Args('lineId', { type: () => UuidScalar }) lineId: string,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<BankLineSavedType | UndoRefused> {
    return saved(await this.settingAside.set(context, lineId, reason ?? null));
  }
}

function saved<Refusal extends MatchRefused | UndoRefused>(outcome: ShownLine | Refusal): BankLineSavedType | Refusal {
  return 'bookedOn' in outcome ? new BankLineSavedType(outcome) : outcome;
}
