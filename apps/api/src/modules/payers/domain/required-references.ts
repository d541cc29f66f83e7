/** What the directory of public payers says of one. */
export interface DirectoryRule {
  readonly requiresServiceCode: boolean;
  readonly requiresCommitment: boolean;
  readonly serviceCodes: readonly { readonly code: string; readonly isActive: boolean }[];
}

/** What an order says of a payer. */
export interface GivenReferences {
  readonly serviceCode: string | null;
  readonly commitmentNumber: string | null;
}

export type ReferenceProblem = 'service_code_missing' | 'service_code_unknown' | 'commitment_missing';

/**
 * What is wrong with the references that a payer's invoices must bear; null when nothing is. Asked before an order is placed, because a deposit without them
 * comes back weeks later.
 */
export function referenceProblem(
  { requiresServiceCode, requiresCommitment, serviceCodes }: DirectoryRule,
  { serviceCode, commitmentNumber }: GivenReferences,
): ReferenceProblem | null {
  if (requiresServiceCode && serviceCode === null) return 'service_code_missing';
  const active = activeCodes({ serviceCodes });
  if (serviceCode !== null && active.length > 0 && !active.includes(serviceCode)) return 'service_code_unknown';
  return requiresCommitment && commitmentNumber === null ? 'commitment_missing' : null;
}

/** The codes that invoices may bear now. */
export function activeCodes({ serviceCodes }: Pick<DirectoryRule, 'serviceCodes'>): string[] {
  return serviceCodes.filter(({ isActive }) => isActive).map(({ code }) => code);
}
