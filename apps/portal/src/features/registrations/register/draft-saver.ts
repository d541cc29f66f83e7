/** A field to write, with the version of it that was on the page when its author began to change it. */
export interface FieldChange {
  readonly name: string;
  readonly value: string | null;
  readonly knownVersion: number;
}

/** What the server made of some changes. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly conflicts: readonly { readonly name: string; readonly wanted: string | null }[] }
  | { readonly kind: 'sent'; readonly message: string; readonly registrationIds: readonly string[] }
  | { readonly kind: 'closed'; readonly message: string };

/** Where saving stands: the sentence under the form says it. */
export type SavingState =
  | { readonly kind: 'idle' | 'saving' | 'waiting' | 'signed_out' }
  | Extract<SaveAnswer, { readonly kind: 'sent' | 'closed' }>;

export interface SaverSnapshot {
  readonly state: SavingState;
  /** What is typed and not on the server yet. */
  readonly pending: ReadonlyMap<string, string | null>;
  /** Answers that met another one: what this person wanted, by field. */
  readonly conflicts: ReadonlyMap<string, string | null>;
}

interface SaverOptions {
  /** Sends changes. @throws when the server was not reached or refused to listen */
  readonly save: (changes: readonly FieldChange[]) => Promise<SaveAnswer>;
  /** The version of a field as the page knows it; 0 for one never written. */
  readonly versionOf: (name: string) => number;
  /** Whether an error means that the session is over. */
  readonly isSignedOut: (error: unknown) => boolean;
  readonly delayMs: number;
  readonly retryMs: number;
}

/**
 * Writes fields to the server a moment after they are typed, one sending at a time. Nothing typed is dropped: what could not be sent stays and is sent
 * again, what met somebody else's answer is handed back.
 */
export class DraftSaver {
  private readonly pending = new Map<string, { readonly value: string | null; readonly knownVersion: number }>();
  private readonly conflicts = new Map<string, string | null>();
  private readonly listeners = new Set<() => void>();
  private state: SavingState = { kind: 'idle' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private snapshot: SaverSnapshot = { state: this.state, pending: new Map(), conflicts: new Map() };

  constructor(private readonly options: SaverOptions) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): SaverSnapshot => this.snapshot;

  /** Keeps a value to be sent in a moment. */
  set(name: string, value: string | null): void {
    const knownVersion = this.pending.get(name)?.knownVersion ?? this.options.versionOf(name);
    this.pending.set(name, { value, knownVersion });
    this.conflicts.delete(name);
    this.tell(this.state);
    this.schedule(this.options.delayMs);
  }

  /** Sends what is left now. @returns whether everything is on the server */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.run();
    return this.pending.size === 0 && this.state.kind === 'idle';
  }

  /** Tries again where the last sending failed. */
  retry(): void {
    if (this.pending.size > 0) void this.flush();
  }

  /** The person keeps the other answer. */
  giveIn(name: string): void {
    this.conflicts.delete(name);
    this.tell(this.state);
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), delayMs);
  }

  private run(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    while (this.pending.size > 0 && this.state.kind !== 'sent' && this.state.kind !== 'closed') {
      const batch = [...this.pending].map(([name, { value, knownVersion }]) => ({ name, value, knownVersion }));
      this.tell({ kind: 'saving' });
      try {
        this.take(batch, await this.options.save(batch));
      } catch (error) {
        const isSignedOut = this.options.isSignedOut(error);
        this.tell({ kind: isSignedOut ? 'signed_out' : 'waiting' });
        if (!isSignedOut) this.schedule(this.options.retryMs);
        return;
      }
    }
  }

  private take(batch: readonly FieldChange[], answer: SaveAnswer): void {
    if (answer.kind !== 'saved') return this.tell(answer);
    for (const { name, value } of batch) {
      const typedSince = this.pending.get(name);
      if (typedSince?.value === value) this.pending.delete(name);
      // Typed on while the first letters were on their way: the rest is written over what has just been saved.
      else if (typedSince) this.pending.set(name, { ...typedSince, knownVersion: this.options.versionOf(name) });
    }
    for (const { name, wanted } of answer.conflicts) {
      this.conflicts.set(name, wanted);
      this.pending.delete(name);
    }
    this.tell({ kind: 'idle' });
  }

  private tell(state: SavingState): void {
    this.state = state;
    this.snapshot = {
      state,
      pending: new Map([...this.pending].map(([name, { value }]) => [name, value])),
      conflicts: new Map(this.conflicts),
    };
    for (const listener of this.listeners) listener();
  }
}
