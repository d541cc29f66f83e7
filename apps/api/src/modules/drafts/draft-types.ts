import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Edition } from '../editions/index.js';
import { IdentityService } from '../identity/index.js';
import type { DraftFields } from './domain/draft-fields.js';
import { problemsOf } from './domain/draft-problems.js';
import { tasksOf } from './domain/draft-tasks.js';
import { DraftContents } from './draft-content.js';
import { changesMeanwhile, problemText } from './draft-texts.js';
import type { DraftFieldType, RegistrationDraftType } from './drafts.types.js';
import type { RegistrationDraft } from './registration-draft.entity.js';

/** What leaves the server of a draft: its fields, and what follows from them at this moment. */
@Injectable()
export class DraftTypes {
  constructor(
    private readonly contents: DraftContents,
    private readonly identity: IdentityService,
  ) {}

  /** @param draft null while nothing is written: its tasks can be read all the same */
  async of(context: RequestContext, edition: Edition, draft: RegistrationDraft | null): Promise<RegistrationDraftType> {
    const content = await this.contents.read(context, edition, draft?.fields ?? {});
    const { answers, situation } = content;
    const names = await this.names(context, draft);
    return {
      editionId: edition.id,
      id: draft?.id ?? null,
      version: draft?.version ?? 0,
      fields: fieldTypes(draft?.fields ?? {}, names),
      tasks: tasksOf(answers, situation),
      problems: problemsOf(answers, situation).map((problem) => ({
        task: problem.task,
        field: problem.field,
        message: problemText(problem, content, context.language),
      })),
      changesMeanwhile: changesMeanwhile(content, context.language),
      savedAt: draft?.savedAt ?? null,
      savedByName: draft === null ? null : (names.get(draft.savedBy) ?? ''),
      earlierEditions: await this.contents.earlierEditions(context, edition),
    };
  }

  /** Names of the people who wrote in a draft; somebody without an account any more has none. */
  private async names(context: RequestContext, draft: RegistrationDraft | null): Promise<ReadonlyMap<string, string>> {
    const ids = draft === null ? [] : [draft.savedBy, ...Object.values(draft.fields).map(({ by }) => by)];
    const names = new Map<string, string>();
    for (const id of new Set(ids)) names.set(id, (await this.identity.person(context, id))?.name ?? '');
    return names;
  }
}

function fieldTypes(fields: DraftFields, names: ReadonlyMap<string, string>): DraftFieldType[] {
  return Object.entries(fields).map(([name, { value, version, by, at }]) => ({
    name,
    value,
    version,
    savedByName: names.get(by) ?? '',
    savedAt: new Date(at),
  }));
}
