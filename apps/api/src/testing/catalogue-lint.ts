/**
 * Tables that carry an organisation's id and are global on purpose: registries, which no tenant table refers to. Each has policies of its own.
 */
const registries = [
  'organisation_claim',
  'job_progress',
  'mail_message',
  'mail_bounce',
  'campaign_recipient',
  'place',
  'place_event',
  'invoice_number',
];

/**
 * What keeps tenancy true, asked of the catalogue of PostgreSQL itself. Each query lists offenders; all are empty when all is well.
 * The rules are those that also let the schema be distributed by organisation later.
 */
export const catalogueLint: Readonly<Record<string, string>> = {
  'a tenant table without forced row-level security': `
    SELECT relname AS offender FROM pg_class c WHERE c.oid IN (SELECT oid FROM tenant_table) AND NOT (relrowsecurity AND relforcerowsecurity)`,
  'a table of an operator or a registry without row-level security': `
    SELECT c.relname AS offender FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('operator_id', 'organisation_id')
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity`,
  'a tenant policy that lets everything through': `
    SELECT tablename || '.' || policyname AS offender FROM pg_policies
    WHERE tablename IN (SELECT relname FROM tenant_table) AND (btrim(coalesce(qual, 'x'), '() ') = 'true' OR btrim(coalesce(with_check, 'x'), '() ') = 'true')`,
  'a tenant policy that does not look at the tenant': `
    SELECT tablename || '.' || policyname AS offender FROM pg_policies
    WHERE tablename IN (SELECT relname FROM tenant_table) AND coalesce(qual, '') || coalesce(with_check, '') NOT LIKE '%app.%'`,
  'a tenant table without a policy for each of its rights': `
    SELECT t.relname || ' ' || command AS offender FROM tenant_table t CROSS JOIN unnest(ARRAY['SELECT', 'INSERT']) AS command
    WHERE NOT EXISTS (SELECT 1 FROM pg_policies p WHERE p.tablename = t.relname AND p.cmd IN (command, 'ALL'))`,
  'an organisation_id that may be empty': `
    SELECT t.relname AS offender FROM tenant_table t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'organisation_id' WHERE NOT a.attnotnull`,
  'a primary or unique key of a tenant table without the tenant': `
    SELECT t.relname || '.' || i.indexrelid::regclass AS offender FROM tenant_table t JOIN pg_index i ON i.indrelid = t.oid AND i.indisunique
    WHERE NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'organisation_id' AND a.attnum = ANY (i.indkey))`,
  'a foreign key between tenant tables without the tenant': `
    SELECT k.conname AS offender FROM pg_constraint k JOIN tenant_table t ON t.oid = k.conrelid
    WHERE k.contype = 'f' AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'organisation_id' AND a.attnum = ANY (k.conkey))`,
  'a foreign key from a tenant table to a table that is not one': `
    SELECT k.conname AS offender FROM pg_constraint k JOIN tenant_table t ON t.oid = k.conrelid
    WHERE k.contype = 'f' AND k.confrelid NOT IN (SELECT oid FROM tenant_table)`,
  // But for the one that specs alone have, which holds moves of registrations against their table of states.
  'a trigger on a tenant table': `
    SELECT g.tgname AS offender FROM pg_trigger g JOIN tenant_table t ON t.oid = g.tgrelid
    WHERE NOT g.tgisinternal AND g.tgname <> 'refuse_unlawful_move'`,
  'a view that reads with the rights of its owner': `
    SELECT relname AS offender FROM pg_class WHERE relnamespace = 'public'::regnamespace
    AND (relkind = 'm' OR (relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)))`,
  'a function that runs with the rights of its owner': `
    SELECT p.oid::regprocedure::text AS offender FROM pg_proc p
    WHERE p.prosecdef AND p.pronamespace NOT IN ('pg_catalog'::regnamespace, 'graphile_worker'::regnamespace) AND p.oid::regprocedure::text NOT LIKE 'queue.enqueue(%'`,
  'an application role that is more than an application': `
    SELECT rolname AS offender FROM pg_roles WHERE rolname IN ('barometer_app', 'barometer_queue') AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`,
  'a table that the application owns or may truncate': `
    SELECT c.relname AS offender FROM pg_class c WHERE c.relnamespace IN ('public'::regnamespace, 'auth'::regnamespace) AND c.relkind IN ('r', 'p')
    AND (pg_get_userbyid(c.relowner) = 'barometer_app' OR has_table_privilege('barometer_app', c.oid, 'TRUNCATE'))`,
};

/** The tables of tenants, for the queries above. */
export const tenantTables = `
  SELECT c.oid, c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id'
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> ALL (ARRAY[${registries.map((name) => `'${name}'`).join(', ')}])`;
