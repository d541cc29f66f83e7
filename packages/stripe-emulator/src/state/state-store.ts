import { Journal } from './journal.js';
import type { JournalEntry } from './journal.js';
import type { StateRecords } from './records.js';

type Kind = keyof StateRecords;
type Tables = { readonly [K in Kind]: Map<string, StateRecords[K]> };

/** The emulator's memory: records by kind and id, changed in transactions, kept in a file when a path is given. */
export class StateStore {
  private readonly tables: Tables = {
    customer: new Map(),
    session: new Map(),
    intent: new Map(),
    cashTransaction: new Map(),
    refund: new Map(),
    event: new Map(),
    delivery: new Map(),
    settlement: new Map(),
    answer: new Map(),
  };
  private readonly journal: Journal | null;
  private pending: { entry: JournalEntry; undo: () => void }[] | null = null;

  /** @param stateFile where the state survives the process, or nothing to keep it in memory only */
  constructor(stateFile?: string) {
    this.journal = stateFile === undefined ? null : new Journal(stateFile);
  }

  /**
   * Reads what an earlier process left and takes the file over. Not done before the emulator has its port: a second
   * one started by mistake must not take the file away from the first.
   *
   * @throws when the file is damaged
   */
  open(): void {
    if (this.journal === null) return;
    for (const [kind, id, record] of this.journal.read().flat()) {
      const table = this.tables[kind as Kind] as Map<string, unknown> | undefined;
      if (record === null) table?.delete(id);
      else table?.set(id, record);
    }
    this.journal.restart(this.snapshot());
  }

  /** The record of that kind and id, or undefined. */
  find<K extends Kind>(kind: K, id: string): StateRecords[K] | undefined {
    return this.tables[kind].get(id);
  }

  /** All records of a kind, oldest first. */
  all<K extends Kind>(kind: K): StateRecords[K][] {
    return [...this.tables[kind].values()];
  }

  /** Adds or replaces a record, inside a transaction. */
  put<K extends Kind>(kind: K, record: StateRecords[K]): void {
    const table: Map<string, StateRecords[K]> = this.tables[kind];
    const before = table.get(record.id);
    table.set(record.id, record);
    this.note([kind, record.id, record], () => {
      if (before === undefined) table.delete(record.id);
      else table.set(record.id, before);
    });
  }

  /** Forgets a record, inside a transaction. */
  remove<K extends Kind>(kind: K, id: string): void {
    const table: Map<string, StateRecords[K]> = this.tables[kind];
    const before = table.get(id);
    if (before === undefined) return;
    table.delete(id);
    this.note([kind, id, null], () => table.set(id, before));
  }

  /**
   * Runs synchronous work whose changes are kept all together or, when it throws, not at all. A transaction inside
   * another one is part of it.
   */
  transact<T>(work: () => T): T {
    if (this.pending !== null) return work();
    const changes: { entry: JournalEntry; undo: () => void }[] = [];
    this.pending = changes;
    try {
      const result = work();
      if (changes.length > 0) this.journal?.append(changes.map(({ entry }) => entry));
      return result;
    } catch (error) {
      for (const { undo } of changes.toReversed()) undo();
      throw error;
    } finally {
      this.pending = null;
    }
  }

  close(): void {
    this.journal?.close();
  }

  private note(entry: JournalEntry, undo: () => void): void {
    if (this.pending === null) throw new Error('State changes inside a transaction only.');
    this.pending.push({ entry, undo });
  }

  private snapshot(): JournalEntry[] {
    return (Object.keys(this.tables) as Kind[]).flatMap((kind) =>
      this.all(kind).map((record): JournalEntry => [kind, record.id, record]),
    );
  }
}
