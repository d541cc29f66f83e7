const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

/** How the registration of a row takes part. A policy that asks for it sees the organisation's own registrations alone. */
const takesPart = (table: string, condition: string): string =>
  `EXISTS (SELECT 1 FROM registration r WHERE r.organisation_id = ${table}.organisation_id AND r.id = ${table}.registration_id AND ${condition})`;
const isPaid = (table: string): string => takesPart(table, `r.kind = 'paid'`);
const isReleased = (table: string): string =>
  `EXISTS (SELECT 1 FROM score_run s WHERE s.id = ${table}.score_run_id AND s.released_at IS NOT NULL)`;

/** Its determinants and errors are those of its sites: one that takes part free of charge, or was selected, must not be among them. */
const allSitesPaid = `(organisation_score.figures->>'sites')::integer = (
  SELECT count(*) FROM site_score f JOIN registration r ON r.organisation_id = f.organisation_id AND r.id = f.registration_id
  WHERE f.organisation_id = organisation_score.organisation_id AND f.score_run_id = organisation_score.score_run_id AND r.kind = 'paid')`;

/** The versions that the official run of the edition read, and no correction that came later. Its lineage is read only where it is paid for and released. */
const readByOfficialRun = (table: string, list: 'audits' | 'sheets', entry: string): string =>
  `${isPaid(table)} AND EXISTS (SELECT 1 FROM score_run s
    JOIN score_lineage l ON l.organisation_id = ${table}.organisation_id AND l.score_run_id = s.id AND l.registration_id = ${table}.registration_id
    WHERE s.edition_id = ${table}.edition_id AND s.is_official AND s.released_at IS NOT NULL
      AND l.rows->'${list}' @> jsonb_build_array(jsonb_build_object(${entry})))`;

/** What an organisation may read of each table; the operator reads all of its own. */
const visible: Readonly<Record<string, string>> = {
  site_score: `${takesPart('site_score', `r.kind <> 'selected'`)} AND ${isReleased('site_score')}`,
  peer_statistic: `${takesPart('peer_statistic', `r.kind <> 'selected'`)} AND ${isReleased('peer_statistic')}`,
  criterion_score: `${isPaid('criterion_score')} AND ${isReleased('criterion_score')}`,
  score_lineage: `${isPaid('score_lineage')} AND ${isReleased('score_lineage')}`,
  organisation_score: `${isReleased('organisation_score')} AND ${allSitesPaid}`,
  audit: readByOfficialRun('audit', 'audits', `'auditKey', audit.audit_key, 'version', audit.version`),
  site_answers: readByOfficialRun(
    'site_answers',
    'sheets',
    `'channel', site_answers.channel, 'version', site_answers.version`,
  ),
};

const newTables = ['criterion_score', 'score_lineage', 'organisation_score'];

function guarded(table: string): string {
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON ${table} TO barometer_app;
CREATE POLICY tenant_insert ON ${table} FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator});`;
}

function readable([table, condition]: [string, string]): string {
  return `
DROP POLICY IF EXISTS tenant_read ON ${table};
CREATE POLICY tenant_read ON ${table} FOR SELECT TO barometer_app
  USING (operator_id = ${operator} OR (organisation_id = ${organisation} AND ${condition}));`;
}

/** Who may read figures, what they came from, audits and answers: what the participation gives right to, once it is released, whatever the code above asks for. */
export const figurePolicies = [...newTables.map(guarded), ...Object.entries(visible).map(readable)].join('\n');
