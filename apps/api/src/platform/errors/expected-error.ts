import { Field, InterfaceType } from '@nestjs/graphql';

/** An outcome that is expected and that the person can mend. The message is in the language of the request. */
@InterfaceType('ExpectedError', { resolveType: (value: object) => value.constructor.name })
export abstract class ExpectedError {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;
}
