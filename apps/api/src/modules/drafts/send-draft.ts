import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { DetailsService } from '../details/index.js';
import { PlaceRegistration, type RegistrationRequest, RegistrationsPlacedType } from '../orders/index.js';
import { problemsOf, sitesToSend } from './domain/draft-problems.js';
import { type DraftContent, DraftContents } from './draft-content.js';
import { problemText } from './draft-texts.js';
import { DraftChanged } from './drafts.errors.js';
import { DraftsService } from './drafts.service.js';
import type { SendDraftOutcome } from './drafts.types.js';
import type { RegistrationDraft } from './registration-draft.entity.js';

/** A draft as it was checked: the version that stood on the page. */
export interface CheckedDraft {
  readonly editionId: string;
  readonly draftId: string;
  readonly version: number;
}

/** Sends a draft, once: its id is the key of the sending, so that a second press or a colleague's gets what it became. */
@Injectable()
export class SendDraft {
  constructor(
    private readonly drafts: DraftsService,
    private readonly contents: DraftContents,
    private readonly placing: PlaceRegistration,
    private readonly details: DetailsService,
  ) {}

  /** @throws NotFound for a draft that is not the organisation's, or that never was */
  async send(context: RequestContext, { editionId, draftId, version }: CheckedDraft): Promise<SendDraftOutcome> {
    const edition = await this.drafts.edition(context, editionId);
    const draft = await this.drafts.lock(context, editionId);
    if (draft?.id !== draftId) {
      const sent = await this.placing.placedWith(context, draftId);
      if (sent === null) throw new NotFound('draft');
      return sent;
    }
    if (draft.version !== version) return new DraftChanged(context.language);
    const content = await this.contents.read(context, edition, draft.fields);
    const [problem] = problemsOf(content.answers, content.situation);
    if (problem !== undefined) {
      const text = problemText(problem, content, context.language);
      return new InvalidInput(problem.field, { fr: text, en: text }, context.language);
    }
    return this.place(context, draft, content);
  }

  private async place(
    context: RequestContext,
    draft: RegistrationDraft,
    content: DraftContent,
  ): Promise<SendDraftOutcome> {
    const placed = await this.placing.place(context, formOf(draft, content));
    if (!(placed instanceof RegistrationsPlacedType)) return placed;
    const { referent } = content.answers;
    for (const { id, siteId } of placed.registrations) {
      const site = content.sites.find((known) => known.id === siteId);
      await this.details.begin(context, {
        registrationId: id,
        referent,
        hasSocialAccount: site?.hasSocialAccount ?? false,
      });
    }
    await this.drafts.forget(context, draft);
    return placed;
  }
}

function formOf({ id, editionId }: RegistrationDraft, { answers, situation }: DraftContent): RegistrationRequest {
  const sites = sitesToSend(answers, situation);
  return {
    editionId,
    freeSiteId: sites.find(({ choice }) => choice === 'free')?.siteId ?? null,
    paidSites: sites
      .filter(({ choice }) => choice === 'paid' || choice === 'paid_with_visits')
      .map(({ siteId, choice }) => ({ siteId, physicalVisits: choice === 'paid_with_visits' })),
    staffInformed: answers.isStaffInformed,
    dataProtectionRead: answers.isDataProtectionRead,
    idempotencyKey: id,
  };
}
