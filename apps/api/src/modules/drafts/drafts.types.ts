import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.js';
import { VisitsExhausted } from '../editions/index.js';
import { RegistrationsPlacedType } from '../orders/index.js';
import { FreeApplicationExists, RegistrationClosed, SiteAlreadyRegistered } from '../registrations/index.js';
import { type DraftTaskCode, draftTaskCodes } from './domain/draft-fields.js';
import { type DraftTaskStatus, draftTaskStatuses } from './domain/draft-tasks.js';
import { DraftChanged, DraftSent } from './drafts.errors.js';

export const DraftTaskCodeEnum = Object.fromEntries(draftTaskCodes.map((code) => [code, code]));
registerEnumType(DraftTaskCodeEnum, { name: 'DraftTaskCode' });
const DraftTaskStatusEnum = Object.fromEntries(draftTaskStatuses.map((status) => [status, status]));
registerEnumType(DraftTaskStatusEnum, { name: 'DraftTaskStatus' });

@ObjectType('DraftField', {
  description: 'A field that was written at least once. Fields of sites are named `site.<id>`.',
})
export class DraftFieldType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  value!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'Who wrote it last.' })
  savedByName!: string;

  @Field(() => DateTimeScalar)
  savedAt!: Date;
}

@ObjectType('DraftTask')
export class DraftTaskType {
  @Field(() => DraftTaskCodeEnum)
  code!: DraftTaskCode;

  @Field(() => Int)
  minutes!: number;

  @Field(() => DraftTaskStatusEnum)
  status!: DraftTaskStatus;
}

@ObjectType('DraftProblem', { description: 'Something to mend before the draft can be sent.' })
export class DraftProblemType {
  @Field(() => DraftTaskCodeEnum)
  task!: DraftTaskCode;

  @Field(() => String, { description: 'The field that mends it; `sites` for the list as a whole.' })
  field!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType('RegistrationDraft', {
  description: 'The registration being prepared; without an id while nothing of it was written.',
})
export class RegistrationDraftType {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => UuidScalar, { nullable: true })
  id!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => [DraftFieldType])
  fields!: DraftFieldType[];

  @Field(() => [DraftTaskType])
  tasks!: DraftTaskType[];

  @Field(() => [DraftProblemType])
  problems!: DraftProblemType[];

  @Field(() => [String], { description: 'What the draft names and that changed since it was written, in words.' })
  changesMeanwhile!: string[];

  @Field(() => DateTimeScalar, { nullable: true })
  savedAt!: Date | null;

  @Field(() => String, { nullable: true })
  savedByName!: string | null;

  @Field(() => [String], {
    description:
      'Editions before this one in which the organisation took part, newest first: none makes it a first-timer.',
  })
  earlierEditions!: string[];
}

@InputType('DraftChange')
export class DraftChangeInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  value?: string | null;

  @Field(() => Int, { description: 'Version of the field that its author saw; 0 for a field never written.' })
  knownVersion!: number;
}

@InputType('SaveDraft')
export class SaveDraftInput {
  @Field(() => UuidScalar)
  editionId!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The draft on the page; absent while there was none.' })
  draftId?: string | null;

  @Field(() => UuidScalar, { description: 'Made once per tab by the portal: a tab never conflicts with itself.' })
  device!: string;

  @Field(() => [DraftChangeInput])
  changes!: DraftChangeInput[];
}

@ObjectType('DraftConflict', { description: 'Somebody wrote this field first. The draft keeps their answer.' })
export class DraftConflictType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  wanted!: string | null;
}

@ObjectType('DraftSaved')
export class DraftSavedType {
  @Field(() => RegistrationDraftType)
  readonly draft: RegistrationDraftType;

  @Field(() => [DraftConflictType])
  readonly conflicts: DraftConflictType[];

  constructor(draft: RegistrationDraftType, conflicts: readonly DraftConflictType[]) {
    this.draft = draft;
    this.conflicts = [...conflicts];
  }
}

export type SaveDraftOutcome = DraftSavedType | DraftSent | RegistrationClosed;

export const SaveDraftResult = createUnionType({
  name: 'SaveDraftResult',
  types: () => [DraftSavedType, DraftSent, RegistrationClosed] as const,
  resolveType: (value: SaveDraftOutcome) => (value instanceof ExpectedError ? value.constructor.name : 'DraftSaved'),
});

export type SendDraftOutcome =
  | RegistrationsPlacedType
  | DraftChanged
  | FreeApplicationExists
  | SiteAlreadyRegistered
  | VisitsExhausted
  | RegistrationClosed
  | InvalidInput;

export const SendDraftResult = createUnionType({
  name: 'SendDraftResult',
  types: () =>
    [
      RegistrationsPlacedType,
      DraftChanged,
      FreeApplicationExists,
      SiteAlreadyRegistered,
      VisitsExhausted,
      RegistrationClosed,
      InvalidInput,
    ] as const,
  resolveType: (value: SendDraftOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'RegistrationsPlaced',
});
