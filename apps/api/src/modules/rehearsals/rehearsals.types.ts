import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { EditionType, TransitionRefused } from '../editions/index.js';

@ObjectType('RehearsalCreated')
export class RehearsalCreatedType {
  @Field(() => EditionType)
  readonly edition: EditionType;

  constructor(edition: EditionType) {
    this.edition = edition;
  }
}

export type CreateRehearsalOutcome = RehearsalCreatedType | InvalidInput;

export const CreateRehearsalResult = createUnionType({
  name: 'CreateRehearsalResult',
  types: () => [RehearsalCreatedType, InvalidInput] as const,
  resolveType: (value: CreateRehearsalOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'RehearsalCreated',
});

@ObjectType('RehearsalPurged')
export class RehearsalPurgedType {
  @Field(() => UuidScalar)
  readonly editionId: string;

  constructor(editionId: string) {
    this.editionId = editionId;
  }
}

export type PurgeRehearsalOutcome = RehearsalPurgedType | TransitionRefused;

export const PurgeRehearsalResult = createUnionType({
  name: 'PurgeRehearsalResult',
  types: () => [RehearsalPurgedType, TransitionRefused] as const,
  resolveType: (value: PurgeRehearsalOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'RehearsalPurged',
});
