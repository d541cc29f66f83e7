import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { type Edition, EditionsService } from '../editions/index.js';
import { canHold, mostFields } from './domain/draft-fields.js';
import { type Conflict, type FieldChange, mergeChanges } from './domain/merge-changes.js';
import { RegistrationDraft } from './registration-draft.entity.js';

export interface DraftSaving {
  readonly edition: Edition;
  /** The draft the changes were made on; null when there was none yet. */
  readonly draftId: string | null;
  /** The browser tab that writes. */
  readonly device: string;
  readonly changes: readonly FieldChange[];
}

export interface SavedDraft {
  readonly draft: RegistrationDraft;
  readonly conflicts: readonly Conflict[];
}

/** Drafts of registrations, one per organisation and edition. */
@Injectable()
export class DraftsService {
  constructor(private readonly editions: EditionsService) {}

  /** An edition that the organisation of the request may register for, open or not. @throws NotFound for any other */
  async edition(context: RequestContext, editionId: string): Promise<Edition> {
    const { operatorId } = await context.organisation();
    const edition = await this.editions.byId(context, editionId);
    if (edition.operatorId !== operatorId) throw new NotFound('edition');
    return edition;
  }

  /** The draft of the organisation of the request; null while nothing is written. */
  async find(context: RequestContext, editionId: string): Promise<RegistrationDraft | null> {
    const { id: organisationId } = await context.organisation();
    const drafts = await context.repository(RegistrationDraft);
    return drafts.findOneBy({ organisationId, editionId });
  }

  /** The same, locked until the transaction ends: whoever writes or sends takes turns. */
  async lock(context: RequestContext, editionId: string): Promise<RegistrationDraft | null> {
    const { id: organisationId } = await context.organisation();
    const drafts = await context.repository(RegistrationDraft);
    return drafts.findOne({ where: { organisationId, editionId }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Writes changes field by field. The first one makes the draft; two first ones at once make one.
   * @returns null when the draft the changes were made on is gone: it was sent
   * @throws NotFound for a field that drafts do not have
   */
  async save(context: RequestContext, { edition, draftId, device, changes }: DraftSaving): Promise<SavedDraft | null> {
    if (!changes.every(({ name, value }) => canHold(name, value))) throw new NotFound('field');
    if (draftId === null) await this.begin(context, edition);
    const draft = await this.lock(context, edition.id);
    if (draft === null || (draftId !== null && draft.id !== draftId)) return null;
    const by = await context.userId();
    const merged = mergeChanges(draft, changes, { by, device, at: context.now.toISOString() });
    if (Object.keys(merged.fields).length > mostFields) throw new NotFound('field');
    if (merged.version === draft.version) return { draft, conflicts: merged.conflicts };
    const written = { version: merged.version, fields: merged.fields, savedBy: by, savedAt: context.now };
    const drafts = await context.repository(RegistrationDraft);
    await drafts.update({ organisationId: draft.organisationId, editionId: edition.id }, written);
    return { draft: Object.assign(draft, written), conflicts: merged.conflicts };
  }

  /** What was a draft is a registration now. */
  async forget(context: RequestContext, { organisationId, editionId }: RegistrationDraft): Promise<void> {
    const drafts = await context.repository(RegistrationDraft);
    await drafts.delete({ organisationId, editionId });
  }

  private async begin(context: RequestContext, edition: Edition): Promise<void> {
    const { id: organisationId, operatorId } = await context.organisation();
    const by = await context.userId();
    const drafts = await context.repository(RegistrationDraft);
    const fresh: RegistrationDraft = {
      organisationId,
      editionId: edition.id,
      operatorId,
      id: uuidv7(),
      version: 1,
      fields: {},
      createdBy: by,
      createdAt: context.now,
      savedBy: by,
      savedAt: context.now,
    };
    await drafts.createQueryBuilder().insert().values(fresh).orIgnore().updateEntity(false).execute();
  }
}
