/**
 * The shape of one language's texts: the same keys at the same places as the French catalogue, any wording.
 * A key missing or added in the other language does not compile.
 */
export type Texts<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]>;
};
