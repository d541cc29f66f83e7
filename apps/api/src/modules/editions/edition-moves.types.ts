import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { EditionType, TransitionRefused } from './editions.types.js';
import { SettingsContradict } from './settings/settings-contradict.js';

@ObjectType('EditionMoved')
export class EditionMovedType {
  @Field(() => EditionType)
  edition!: EditionType;

  constructor(edition: EditionType) {
    this.edition = edition;
  }
}

export type MoveEditionOutcome = EditionMovedType | TransitionRefused | SettingsContradict;

export const MoveEditionResult = createUnionType({
  name: 'MoveEditionResult',
  types: () => [EditionMovedType, TransitionRefused, SettingsContradict] as const,
  resolveType: (value: MoveEditionOutcome) =>
    value instanceof ExpectedError ? value.constructor.name : 'EditionMoved',
});
