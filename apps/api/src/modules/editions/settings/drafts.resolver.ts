import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { differenceSections } from '../domain/edition-differences.js';
import { ShownEditions } from '../shown-editions.js';
import { TransitionRefused } from '../editions.types.js';
import { DifferencesService } from './differences.service.js';
import { DraftsService } from './drafts.service.js';
import {
  type CreateNextEditionOutcome,
  CreateNextEditionResult,
  EditionComparisonType,
  EditionSettingsSavedType,
  NextEditionCreatedType,
  type SaveEditionSettingsOutcome,
  SaveEditionSettingsResult,
} from './drafts.types.js';
import { EditionSettingsInput } from './settings-input.types.js';

@Resolver(() => EditionComparisonType)
export class DraftsResolver {
  constructor(
    private readonly drafts: DraftsService,
    private readonly differences: DifferencesService,
    private readonly shown: ShownEditions,
  ) {}

  @Requires('operator.read')
  @Query(() => EditionComparisonType, {
    nullable: true,
    description: 'What an edition changes from the previous one. Null for the first of a barometer.',
  })
  async editionDifferences(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<EditionComparisonType | null> {
    const compared = await this.differences.of(context, editionId);
    if (compared === null) return null;
    return {
      previous: await this.shown.of(context, compared.previous),
      edition: await this.shown.of(context, compared.edition),
      differences: [...compared.differences],
      sameSections: differenceSections.filter((one) => compared.differences.every(({ section }) => section !== one)),
    };
  }

  @Requires('operator.editions')
  @Mutation(() => CreateNextEditionResult, {
    description: 'Makes a draft from a previous edition: everything as it was, every date a year later.',
  })
  async createNextEdition(
    @Ctx() context: RequestContext,
    @Args('previousId', { type: () => UuidScalar }) previousId: string,
  ): Promise<CreateNextEditionOutcome> {
    const next = await this.drafts.createNext(context, previousId);
    return next instanceof TransitionRefused ? next : new NextEditionCreatedType(await this.shown.of(context, next));
  }

  @Requires('operator.editions')
  @Mutation(() => SaveEditionSettingsResult)
  async saveEditionSettings(
    @Ctx() context: RequestContext,
    @Args('input', { type: () => EditionSettingsInput }) input: EditionSettingsInput,
  ): Promise<SaveEditionSettingsOutcome> {
    const saved = await this.drafts.save(context, input);
    return saved instanceof ExpectedError ? saved : new EditionSettingsSavedType(await this.shown.of(context, saved));
  }
}
