import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { ConfirmSelection } from './confirm-selection.js';
import { SelectStructure } from './select-structure.js';
import { SelectedStructuresService } from './selected-structures.service.js';
import {
  type ChangeSelectionOutcome,
  ChangeSelectionResult,
  FoundOrganisationType,
  SelectedStructureType,
  SelectionChangedType,
  SelectStructureInput,
  type SelectStructureOutcome,
  SelectStructureResult,
  StructureSelectedType,
} from './selection.types.js';

@Resolver()
export class SelectionResolver {
  constructor(
    private readonly selected: SelectedStructuresService,
    private readonly selection: SelectStructure,
    private readonly confirmation: ConfirmSelection,
  ) {}

  @Requires('operator.draw')
  @Query(() => [SelectedStructureType])
  selectedStructures(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<SelectedStructureType[]> {
    return this.selected.ofEdition(context, editionId);
  }

  @Requires('operator.draw')
  @Query(() => [FoundOrganisationType], { description: 'At most 12 organisations of the operator by name.' })
  searchOrganisations(
    @Ctx() context: RequestContext,
    @Args('text', { type: () => String }) text: string,
  ): Promise<FoundOrganisationType[]> {
    return this.selected.search(context, text);
  }

  @Requires('operator.draw')
  @Mutation(() => SelectStructureResult)
  async selectStructure(
    @Ctx() context: RequestContext,
    @Args('input', { type: () => SelectStructureInput }) input: SelectStructureInput,
  ): Promise<SelectStructureOutcome> {
    const outcome = await this.selection.select(context, input);
    return outcome instanceof ExpectedError ? outcome : new StructureSelectedType(outcome);
  }

  @Requires('operator.draw')
  @Mutation(() => ChangeSelectionResult)
  async takeBackSelection(
    @Ctx() context: RequestContext,
    @Args('registrationId', { type: () => UuidScalar }) registrationId: string,
  ): Promise<ChangeSelectionOutcome> {
    const outcome = await this.selection.takeBack(context, registrationId);
    return outcome instanceof ExpectedError ? outcome : new SelectionChangedType(outcome);
  }

  @Requires('registration.place')
  @Mutation(() => ChangeSelectionResult, { description: 'A selected structure takes its participation up.' })
  async confirmSelection(
    @Ctx() context: RequestContext,
    @Args('registrationId', { type: () => UuidScalar }) registrationId: string,
  ): Promise<ChangeSelectionOutcome> {
    const outcome = await this.confirmation.confirm(context, registrationId);
    return outcome instanceof ExpectedError ? outcome : new SelectionChangedType(outcome);
  }
}
