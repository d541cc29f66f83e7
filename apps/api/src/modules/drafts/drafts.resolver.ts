import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires } from '../../platform/permissions/declarations.js';
import { takesRegistrations } from '../editions/index.js';
import { RegistrationClosed } from '../registrations/index.js';
import { DraftsService } from './drafts.service.js';
import {
  DraftSavedType,
  RegistrationDraftType,
  SaveDraftInput,
  type SaveDraftOutcome,
  SaveDraftResult,
  type SendDraftOutcome,
  SendDraftResult,
} from './drafts.types.js';
import { DraftTypes } from './draft-types.js';
import { SendDraft } from './send-draft.js';
import { SentDrafts } from './sent-drafts.js';

@Resolver()
export class DraftsResolver {
  constructor(
    private readonly drafts: DraftsService,
    private readonly types: DraftTypes,
    private readonly sending: SendDraft,
    private readonly sent: SentDrafts,
  ) {}

  @Requires('registration.place')
  @Query(() => RegistrationDraftType)
  async registrationDraft(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
  ): Promise<RegistrationDraftType> {
    const edition = await this.drafts.edition(context, editionId);
    return this.types.of(context, edition, await this.drafts.find(context, editionId));
  }

  @Requires('registration.place')
  @Mutation(() => SaveDraftResult, { description: 'Writes fields as they are typed; the others stay as they are.' })
  async saveDraft(
    @Ctx() context: RequestContext,
    @Args('input') { editionId, draftId, device, changes }: SaveDraftInput,
  ): Promise<SaveDraftOutcome> {
    const edition = await this.drafts.edition(context, editionId);
    if (!takesRegistrations(edition, context.now))
      return new RegistrationClosed(edition, context.now, context.language);
    const saved = await this.drafts.save(context, {
      edition,
      draftId: draftId ?? null,
      device,
      changes: changes.map(({ name, value, knownVersion }) => ({ name, value: value ?? null, knownVersion })),
    });
    if (saved === null) return this.sent.of(context, draftId ?? '');
    return new DraftSavedType(await this.types.of(context, edition, saved.draft), saved.conflicts);
  }

  @Requires('registration.place')
  @Mutation(() => SendDraftResult, { description: 'Sends a draft as it was checked. Sent twice, it has one effect.' })
  sendDraft(
    @Ctx() context: RequestContext,
    @Args('editionId', { type: () => UuidScalar }) editionId: string,
    @Args('draftId', { type: () => UuidScalar }) draftId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<SendDraftOutcome> {
    return this.sending.send(context, { editionId, draftId, version });
  }
}
