interface PublishedRules {
  readonly publishedAt: string;
  readonly firstRulesHash: string;
  /** Oldest first. */
  readonly amendments: readonly Amendment[];
}

interface Amendment {
  readonly number: number;
  readonly reason: string;
  readonly amendedAt: string;
  readonly rulesHash: string;
}

export interface RulesVersion {
  readonly hash: string;
  readonly since: string;
  /** Null for the rules as they were first published. */
  readonly amendment: Pick<Amendment, 'number' | 'reason'> | null;
}

/** The rules that were in force one after the other, oldest first: amendments that leave them alone make no version. */
export function versionsOf({ publishedAt, firstRulesHash, amendments }: PublishedRules): RulesVersion[] {
  const first: RulesVersion = { hash: firstRulesHash, since: publishedAt, amendment: null };
  const later = amendments
    .filter(({ rulesHash }, index) => rulesHash !== (amendments[index - 1]?.rulesHash ?? firstRulesHash))
    .map((amendment) => ({ hash: amendment.rulesHash, since: amendment.amendedAt, amendment }));
  return [first, ...later];
}
