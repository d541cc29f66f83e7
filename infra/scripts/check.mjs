// `npm run check`: lint and types, walls, formatting, and drift of what is generated and committed.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deriveSchemas, schemasFile } from '../../packages/stripe-emulator/scripts/derive-schemas.mjs';
import { root, run } from './run.mjs';

const shouldWrite = process.argv.includes('--write');
const schemaFile = join(root, 'apps/api/src/schema.graphql');

/** @type {readonly { name: string, step: () => boolean | Promise<boolean> }[]} */
const steps = [
  { name: 'build', step: () => run('turbo', ['run', 'build', '--ui=stream', '--output-logs=errors-only']) },
  { name: 'lint and types', step: () => run('oxlint', ['--type-aware', '--type-check', '--deny-warnings']) },
  { name: 'walls', step: () => run('depcruise', ['apps', 'packages', '--config', '.dependency-cruiser.cjs']) },
  { name: 'formatting', step: () => run('prettier', [shouldWrite ? '--write' : '--check', '--log-level=warn', '.']) },
  { name: 'schema and migrations', step: checkShape },
  { name: 'client types', step: checkClientTypes },
  { name: 'stripe schemas', step: checkStripeSchemas },
];

let failures = 0;
for (const { name, step } of steps) {
  const begun = Date.now();
  const isFine = await step();
  console.log(`${isFine ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  if (!isFine) failures += 1;
}
process.exit(failures === 0 ? 0 : 1);

/** The schema committed is the one the code makes, and entities agree with the migrated database. */
async function checkShape() {
  const { readShape } = await import(pathToFileURL(join(root, 'apps/api/dist/development/print-schema.js')).href);
  const { schema, drift } = await readShape();
  for (const statement of drift) console.error(`entities and migrations differ: ${statement}`);
  if (shouldWrite) writeFileSync(schemaFile, schema);
  const isCommitted = readFileSync(schemaFile, 'utf8') === schema;
  if (!isCommitted)
    console.error('apps/api/src/schema.graphql is not what the code makes: run "npm run check -- --write".');
  return isCommitted && drift.length === 0;
}

/** The client types committed are the ones the schema and the operations make. */
function checkClientTypes() {
  const before = generatedFiles();
  const isGenerated = run('npm', ['run', 'codegen', '-w', 'apps/portal', '--silent']);
  const isCommitted = shouldWrite || generatedFiles() === before;
  if (!isCommitted) console.error('apps/portal/src/gql was not up to date: it is now, commit it.');
  return isGenerated && isCommitted;
}

/** The schemas of the Stripe emulator are the ones its library's types make. */
function checkStripeSchemas() {
  const schemas = deriveSchemas();
  if (shouldWrite) writeFileSync(schemasFile, schemas);
  const isCommitted = readFileSync(schemasFile, 'utf8') === schemas;
  if (!isCommitted)
    console.error('The schemas of the Stripe emulator are not what its library makes: run "npm run check -- --write".');
  return isCommitted;
}

function generatedFiles() {
  return spawnSync('sh', ['-c', 'cat apps/portal/src/gql/*'], { cwd: root, encoding: 'utf8', maxBuffer: 1e9 }).stdout;
}
