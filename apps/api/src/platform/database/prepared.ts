import type { EntityManager } from 'typeorm';

/** A statement that a connection plans once, under its name. */
export interface PreparedStatement {
  /** The same for no other text. */
  readonly name: string;
  readonly text: string;
}

/**
 * Runs a statement that the server has planned before on the same connection: for the few whose planning takes longer than their work, as row-level
 * security makes of a short one. The plan asks for the settings of the transaction each time it runs.
 * @param parameters those of the text
 * @returns the rows
 */
export async function runPrepared<Row>(
  manager: EntityManager,
  statement: PreparedStatement,
  parameters: readonly unknown[],
): Promise<Row[]> {
  // TypeORM hands on to the driver what it is given, and the driver takes a statement with a name where a text may stand.
  return (await manager.query({ ...statement } as unknown as string, [...parameters])) as Row[];
}
