const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;
const user = `nullif(current_setting('app.user_id', true), '')::uuid`;

const mine = `(organisation_id = ${organisation} OR operator_id = ${operator})`;

/** Tenant tables: FORCE, so that even their owner sees nothing without a setting. Rights per table, never TRUNCATE; what is immutable has no UPDATE. */
const tenantRights: Record<string, string> = {
  organisation: 'SELECT, INSERT, UPDATE',
  membership: 'SELECT, INSERT, UPDATE, DELETE',
  site: 'SELECT, INSERT, UPDATE',
  '"order"': 'SELECT, INSERT, UPDATE (state, committed_at)',
  registration: 'SELECT, INSERT, UPDATE',
  payment_attempt: 'SELECT, INSERT, UPDATE (state, checkout_session_id, payment_intent_id, redirect_url, settled_at)',
  submission: 'SELECT, INSERT',
  audit: 'SELECT, INSERT',
  site_answers: 'SELECT, INSERT',
  site_score: 'SELECT, INSERT',
  peer_statistic: 'SELECT, INSERT',
  report: 'SELECT, INSERT, UPDATE (state, file_key, file_hash, job_id)',
};

/** Figures reach an organisation only once their run is released, whatever the code above asks for. */
const releasedOnly = new Set(['site_score', 'peer_statistic']);

function tenantPolicy([table, rights]: [string, string]): string {
  const released = `operator_id = ${operator} OR (organisation_id = ${organisation} AND EXISTS (SELECT 1 FROM score_run r WHERE r.id = score_run_id AND r.released_at IS NOT NULL))`;
  // A person sees the bodies of their own memberships before one of them is chosen.
  const person = table === 'membership' ? ` OR user_id = ${user}` : '';
  const named =
    table === 'organisation'
      ? ` OR organisation_id IN (SELECT m.organisation_id FROM membership m WHERE m.user_id = ${user})`
      : '';
  const using = releasedOnly.has(table) ? released : `${mine}${person}${named}`;
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
GRANT ${rights} ON ${table} TO barometer_app;
CREATE POLICY tenant_read ON ${table} FOR SELECT TO barometer_app USING (${using});
CREATE POLICY tenant_insert ON ${table} FOR INSERT TO barometer_app WITH CHECK (${releasedOnly.has(table) ? `operator_id = ${operator}` : mine});
CREATE POLICY tenant_update ON ${table} FOR UPDATE TO barometer_app USING (${mine}) WITH CHECK (${mine});
CREATE POLICY tenant_delete ON ${table} FOR DELETE TO barometer_app USING (${mine});`;
}

/** Catalogue tables everyone may read (editions, grids, prices are public) and their operator alone may write. */
const publicCatalogue = ['operator', 'barometer', 'grid_version', 'edition', 'price_list'];

function cataloguePolicy(table: string): string {
  const owner = table === 'operator' ? 'id' : 'operator_id';
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT${table === 'grid_version' ? '' : ', UPDATE'} ON ${table} TO barometer_app;
CREATE POLICY public_read ON ${table} FOR SELECT TO barometer_app USING (true);
CREATE POLICY operator_insert ON ${table} FOR INSERT TO barometer_app WITH CHECK (${owner} = ${operator});
CREATE POLICY operator_update ON ${table} FOR UPDATE TO barometer_app USING (${owner} = ${operator}) WITH CHECK (${owner} = ${operator});`;
}

function operatorOnly(table: string, read: string): string {
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON ${table} TO barometer_app;
CREATE POLICY operator_read ON ${table} FOR SELECT TO barometer_app USING (${read});
CREATE POLICY operator_insert ON ${table} FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator});
CREATE POLICY operator_update ON ${table} FOR UPDATE TO barometer_app USING (operator_id = ${operator}) WITH CHECK (operator_id = ${operator});`;
}

/** Row-level security and rights of every table. Settings: app.user_id, app.organisation_id, app.operator_id (and app.auditor_id, used by nothing yet). */
export const policies = `
GRANT USAGE ON SCHEMA public TO barometer_app;
${Object.entries(tenantRights).map(tenantPolicy).join('\n')}
${publicCatalogue.map(cataloguePolicy).join('\n')}
${operatorOnly('audit_import', `operator_id = ${operator}`)}
${operatorOnly('score_run', `operator_id = ${operator} OR released_at IS NOT NULL`)}
${operatorOnly('panel_statistic', `operator_id = ${operator} OR EXISTS (SELECT 1 FROM score_run r WHERE r.id = score_run_id AND r.released_at IS NOT NULL)`)}

ALTER TABLE operator_member ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON operator_member TO barometer_app;
CREATE POLICY member_read ON operator_member FOR SELECT TO barometer_app USING (operator_id = ${operator} OR user_id = ${user});
CREATE POLICY member_write ON operator_member FOR ALL TO barometer_app USING (operator_id = ${operator}) WITH CHECK (operator_id = ${operator});

GRANT SELECT ON reference_structure, reference_data TO barometer_app;

ALTER TABLE organisation_claim ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON organisation_claim TO barometer_app;
CREATE POLICY claim_read ON organisation_claim FOR SELECT TO barometer_app USING (${mine});
CREATE POLICY claim_insert ON organisation_claim FOR INSERT TO barometer_app WITH CHECK (${mine});

ALTER TABLE place_count ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON place_count TO barometer_app;
CREATE POLICY places_read ON place_count FOR SELECT TO barometer_app USING (true);
CREATE POLICY places_insert ON place_count FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator});
CREATE POLICY places_update ON place_count FOR UPDATE TO barometer_app
  USING (operator_id = ${operator} OR EXISTS (SELECT 1 FROM registration r WHERE r.edition_id = place_count.edition_id AND r.organisation_id = ${organisation}))
  WITH CHECK (operator_id = ${operator} OR EXISTS (SELECT 1 FROM registration r WHERE r.edition_id = place_count.edition_id AND r.organisation_id = ${organisation}));

ALTER TABLE reference_counter ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON reference_counter TO barometer_app;
CREATE POLICY counter_use ON reference_counter FOR ALL TO barometer_app
  USING (${user} IS NOT NULL OR operator_id = ${operator}) WITH CHECK (${user} IS NOT NULL OR operator_id = ${operator});

GRANT SELECT, INSERT, UPDATE (processed_at) ON webhook_event TO barometer_app;

ALTER TABLE job_progress ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON job_progress TO barometer_app;
CREATE POLICY progress ON job_progress FOR ALL TO barometer_app USING ${mine} WITH CHECK ${mine};

ALTER TABLE mail_message ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (state, error, sent_at) ON mail_message TO barometer_app;
CREATE POLICY mail_read ON mail_message FOR SELECT TO barometer_app USING ${mine};
CREATE POLICY mail_insert ON mail_message FOR INSERT TO barometer_app WITH CHECK ${mine};
CREATE POLICY mail_update ON mail_message FOR UPDATE TO barometer_app USING (operator_id = ${operator}) WITH CHECK (operator_id = ${operator});
`;
