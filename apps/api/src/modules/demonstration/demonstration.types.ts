import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Persona')
export class PersonaType {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  role!: string;

  @Field(() => String)
  landing!: string;
}

@ObjectType('Demonstration')
export class DemonstrationType {
  @Field(() => [PersonaType])
  personas!: PersonaType[];

  @Field(() => String, { nullable: true })
  mailsUrl!: string | null;

  @Field(() => Int, { description: 'Seconds that the clock of the demonstration is ahead of the machine.' })
  clockForwardSeconds!: number;
}
