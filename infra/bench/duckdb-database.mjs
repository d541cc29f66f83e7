// DuckDB with the rows of an edition: one thread, all columns in its own memory.
import bindings from '@duckdb/node-bindings';
import { DuckDBDataChunk, DuckDBInstance, UINTEGER, UTINYINT } from '@duckdb/node-api';
import { CHANNELS, criteria, DETERMINANTS, edition } from './demonstration-edition.mjs';
import { NO_ANSWER } from './edition-rows.mjs';

/** The columns of each table of rows, by the names they have in a chunk of `editionRows`. */
const TABLES = {
  audit: { rows: 'audits', columns: { audit: UINTEGER, site: UINTEGER, channel: UTINYINT, outcome: UTINYINT } },
  answer: { rows: 'answers', columns: { audit: UINTEGER, criterion: UTINYINT, code: UTINYINT } },
  site_answer: { rows: 'siteAnswers', columns: { site: UINTEGER, criterion: UTINYINT, code: UTINYINT } },
};

const CHUNK = bindings.vector_size();

/** A DOUBLE as SQL writes it; a number with a point alone would be a decimal. */
export function double(value) {
  return `${value}::DOUBLE`;
}

/** Puts typed columns into a table, 2,048 rows at a time, by copying memory: the fastest way in that the client has. */
class ColumnAppender {
  #appender;
  #names;
  #chunk;

  constructor(appender, columns) {
    this.#appender = appender;
    this.#names = Object.keys(columns);
    this.#chunk = DuckDBDataChunk.create(Object.values(columns), CHUNK).chunk;
  }

  append(rows) {
    for (let first = 0; first < rows.count; first += CHUNK) {
      const count = Math.min(CHUNK, rows.count - first);
      bindings.data_chunk_reset(this.#chunk);
      bindings.data_chunk_set_size(this.#chunk, count);
      this.#names.forEach((name, at) => {
        const { buffer, byteOffset, BYTES_PER_ELEMENT: size } = rows[name];
        const vector = bindings.data_chunk_get_vector(this.#chunk, at);
        bindings.copy_data_to_vector(vector, 0, buffer, byteOffset + first * size, count * size);
      });
      this.#appender.appendDataChunk({ chunk: this.#chunk });
    }
  }

  close() {
    this.#appender.closeSync();
  }
}

/**
 * What each answer is worth: `points` is weight times score. A code one beyond a criterion's choices is the 0 of a contact
 * that never succeeded; "not applicable" is no entry, so that joining leaves it out.
 */
function gridStatements() {
  const choices = criteria.flatMap(({ criterion: { weight }, number, channel, determinant, scores }) =>
    [...scores, 0].map(
      (score, at) => `(${number}, ${at + 1}, ${channel}, ${determinant}, ${score}, ${weight * score}, ${weight})`,
    ),
  );
  const list = criteria.map(
    ({ criterion: { level, weight, onNoContact }, number, channel, scores }) =>
      `(${number}, ${channel}, ${level === 'audit' && onNoContact === 'zero'}, ${scores.length + 1}, ${weight})`,
  );
  return `
    CREATE TABLE criterion (criterion UTINYINT, channel UTINYINT, counts_without_contact BOOLEAN, zero_code UTINYINT, weight DOUBLE);
    INSERT INTO criterion VALUES ${list.join(', ')};
    CREATE TABLE choice (criterion UTINYINT, code UTINYINT, channel UTINYINT, determinant UTINYINT, score DOUBLE, points DOUBLE, weight DOUBLE);
    INSERT INTO choice VALUES ${choices.join(', ')};
    CREATE TABLE channel AS SELECT channel, sum(weight) AS total_weight FROM criterion GROUP BY channel;
    ALTER TABLE channel ADD COLUMN weight DOUBLE;
    ${CHANNELS.map((name, at) => `UPDATE channel SET weight = ${edition.channelWeights[name]} WHERE channel = ${at};`).join('\n')}`;
}

/** Answers that nobody gave because nobody answered, where the method counts them as 0: written once, after loading. */
const SETTLE = `
  INSERT INTO answer
  SELECT silent.audit, silent.criterion, silent.zero_code
  FROM (
    SELECT audit, criterion, zero_code
    FROM audit JOIN criterion USING (channel)
    WHERE outcome = ${NO_ANSWER} AND counts_without_contact
  ) AS silent
  ANTI JOIN (SELECT audit, criterion FROM answer SEMI JOIN (SELECT audit FROM audit WHERE outcome = ${NO_ANSWER}) USING (audit)) AS given
    USING (audit, criterion)`;

/** The results of every site in the order of its number: channels, determinants, overall; NaN where there is none. */
export async function readResults(connection) {
  const result = await connection.stream('SELECT * FROM result ORDER BY site');
  const columns = CHANNELS.length + DETERMINANTS.length + 1;
  const rows = [];
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const part = new Float64Array(chunk.rowCount * columns);
    for (let column = 0; column < columns; column += 1) {
      chunk.visitColumnValues(column + 1, (value, row) => (part[row * columns + column] = value ?? Number.NaN));
    }
    rows.push(part);
  }
  const all = new Float64Array(rows.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of rows) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Opens an empty database with the grid in it. Returns its connection; close both with `close`. */
export async function openDatabase() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run('SET threads = 1');
  await connection.run('SET preserve_insertion_order = false');
  await connection.run(gridStatements());
  for (const [table, { columns }] of Object.entries(TABLES)) {
    const list = Object.entries(columns).map(([name, type]) => `${name} ${String(type)}`);
    await connection.run(`CREATE TABLE ${table} (${list.join(', ')})`);
  }
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/**
 * Loads rows. Takes a connection and a function that is called with what appends a chunk of `editionRows`; when it is done,
 * the answers that were not given are settled.
 */
export async function startLoading(connection) {
  const appenders = [];
  for (const [table, { rows, columns }] of Object.entries(TABLES)) {
    appenders.push({ rows, appender: new ColumnAppender(await connection.createAppender(table), columns) });
  }
  return {
    add: (chunk) => {
      for (const { rows, appender } of appenders) appender.append(chunk[rows]);
    },
    finish: async () => {
      for (const { appender } of appenders) appender.close();
      await connection.run(SETTLE);
    },
  };
}
