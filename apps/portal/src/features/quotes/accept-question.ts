/** Somebody who may pay, with what its invoices must bear. */
export interface ChoosablePayer {
  /** Empty: the organisation itself, by the server's own knowledge. */
  readonly id: string;
  readonly name: string;
  readonly isItself: boolean;
  readonly directory: {
    readonly requiresServiceCode: boolean;
    readonly requiresCommitment: boolean;
    readonly serviceCodes: readonly { readonly code: string; readonly name: string; readonly isActive: boolean }[];
  } | null;
}
