import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Public, Requires } from '../../../platform/permissions/declarations.js';
import { ShownEditions } from '../shown-editions.js';
import { EditionsService } from '../editions.service.js';
import { toPublicationType } from './publication-type.js';
import { PublicationsService } from './publications.service.js';
import { PublishedEditionType } from './publications.types.js';

@Resolver(() => PublishedEditionType)
export class PublicationsResolver {
  constructor(
    private readonly publications: PublicationsService,
    private readonly editions: EditionsService,
    private readonly shown: ShownEditions,
  ) {}

  @Public()
  @Query(() => PublishedEditionType, {
    nullable: true,
    description:
      'What an edition published, for everybody. Null for an unknown edition, one that has not published, and a rehearsal alike.',
  })
  async publishedEdition(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<PublishedEditionType | null> {
    const published = await this.read(context, id);
    // A rehearsal has no public page, not even for its own operator.
    return published?.edition.isSandbox === true ? null : published;
  }

  @Requires('operator.read')
  @Query(() => PublishedEditionType, {
    nullable: true,
    description: 'The same for the console, rehearsals included. Null while the edition has published nothing.',
  })
  async publication(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<PublishedEditionType | null> {
    await this.editions.own(context, editionId);
    return this.read(context, editionId);
  }

  private async read(context: RequestContext, editionId: string): Promise<PublishedEditionType | null> {
    const publication = await this.publications.of(context, editionId);
    if (publication === null) return null;
    const edition = await this.editions.byId(context, editionId);
    return toPublicationType(await this.shown.of(context, edition), publication);
  }
}
