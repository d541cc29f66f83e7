/** Where a refund can go from each state. Money leaves between `approved` and `succeeded`, by the provider or by hand; what failed may be tried again. */
export const refundTransitions = {
  requested: ['approved', 'refused'],
  approved: ['processing', 'refused'],
  processing: ['succeeded', 'failed'],
  failed: ['processing', 'refused'],
  succeeded: [],
  refused: [],
} as const satisfies Record<string, readonly string[]>;

export type RefundState = keyof typeof refundTransitions;

export const refundStates = Object.keys(refundTransitions) as RefundState[];

/** Whether a refund may go straight from one state to another. */
export function canTransition(from: RefundState, to: RefundState): boolean {
  return (refundTransitions[from] as readonly RefundState[]).includes(to);
}

/** States in which a refund is asked for and has not left the payer's credit yet: the same credit is not refunded twice. */
export const heldRefundStates = ['requested', 'approved', 'failed'] as const satisfies readonly RefundState[];

/** Above this, two people approve. A demonstration value, in integer cents. */
export const singleApprovalUpToCents = 50_000;

/** How many different people must approve a refund. */
export function approvalsNeeded(amountCents: number): number {
  return amountCents > singleApprovalUpToCents ? 2 : 1;
}

/** A refund by what its approval depends on. */
export interface RefundToApprove {
  readonly state: RefundState;
  readonly amountCents: number;
  readonly requestedBy: string;
  readonly approvedBy: readonly string[];
  /** Who issued the invoices and credit notes behind the money. */
  readonly issuedBy: readonly string[];
}

/** Why somebody may not approve a refund. */
export type ApprovalRefusal = 'not_awaiting' | 'requester' | 'issuer' | 'approved_before';

/**
 * Whether somebody may approve a refund: nobody alone can issue, ask for and let go the same money.
 * @returns null when they may
 */
export function approvalRefusal(refund: RefundToApprove, userId: string): ApprovalRefusal | null {
  if (refund.state !== 'requested') return 'not_awaiting';
  if (refund.requestedBy === userId) return 'requester';
  if (refund.issuedBy.includes(userId)) return 'issuer';
  return refund.approvedBy.includes(userId) ? 'approved_before' : null;
}

/** Whether a refund is approved by as many different people as its amount needs. */
export function isApproved({ amountCents, approvedBy }: Pick<RefundToApprove, 'amountCents' | 'approvedBy'>): boolean {
  return new Set(approvedBy).size >= approvalsNeeded(amountCents);
}

/** What may still be refunded of a payment: never more than came in, nor more than its payer's credit holds. Integer cents. */
export function refundableCents({
  paidCents,
  refundedCents,
  creditCents,
  heldCents,
}: {
  readonly paidCents: number;
  /** Of the same payment, refunded or asked for. */
  readonly refundedCents: number;
  /** What no invoice has taken, over all payments of the payer. */
  readonly creditCents: number;
  /** Of that credit, what other refunds have been asked for. */
  readonly heldCents: number;
}): number {
  return Math.max(0, Math.min(paidCents - refundedCents, creditCents - heldCents));
}
