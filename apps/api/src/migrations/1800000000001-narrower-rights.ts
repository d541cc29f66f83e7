import type { MigrationInterface, QueryRunner } from 'typeorm';

const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

/** Raw audits are the operator's: an organisation writes none of its own, and reads figures, never answers. */
const operatorsOwn = ['audit', 'site_answers'].map(
  (table) => `
DROP POLICY tenant_read ON ${table};
DROP POLICY tenant_insert ON ${table};
CREATE POLICY tenant_read ON ${table} FOR SELECT TO barometer_app USING (operator_id = ${operator});
CREATE POLICY tenant_insert ON ${table} FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator});`,
);

/** Rights that no code uses, and the number of places, which an organisation that answers an offer has no business to change. */
const rights = `
REVOKE UPDATE, DELETE ON membership, operator_member FROM barometer_app;
DROP POLICY member_write ON operator_member;
CREATE POLICY member_insert ON operator_member FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator});
REVOKE UPDATE ON place_count FROM barometer_app;
GRANT UPDATE (held, offered, confirmed) ON place_count TO barometer_app;`;

/** References are taken from the counters of one's own operator. */
const ownCounter = `(operator_id = ${operator}
  OR operator_id = (SELECT o.operator_id FROM organisation o WHERE o.organisation_id = ${organisation}))`;
const counters = `
DROP POLICY counter_use ON reference_counter;
CREATE POLICY counter_use ON reference_counter FOR ALL TO barometer_app USING ${ownCounter} WITH CHECK ${ownCounter};`;

/** A site whose free place was declined, missed or given back may still take part: only what is alive stands in its way. */
const siteOnce = `
ALTER TABLE registration DROP CONSTRAINT registration_site_once;
CREATE UNIQUE INDEX registration_site_once ON registration (organisation_id, edition_id, site_id) WHERE state NOT IN ('withdrawn','declined','expired');`;

const checks = `
ALTER TABLE operator_member ADD CONSTRAINT operator_member_roles CHECK (roles <@ ARRAY['administrator','field_manager','finance_officer','jury','reviewer']);
ALTER TABLE auth."user" ADD CONSTRAINT user_language CHECK (language IN ('fr','en'));`;

/** What pages and lists look rows up by: policies with two alternatives cannot use an index for themselves. */
const indexes = `
DROP INDEX mail_message_newest;
CREATE INDEX mail_message_newest ON mail_message (operator_id, id DESC);
CREATE INDEX registration_of_order ON registration (order_id);
CREATE INDEX payment_attempt_of_order ON payment_attempt (order_id);
CREATE INDEX site_score_of_run ON site_score (score_run_id);`;

/** Narrows rights and policies to what is used, lets a site register again after it gave a free place up, and indexes what lists look up. */
export class NarrowerRights1800000000001 implements MigrationInterface {
  name = 'NarrowerRights1800000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [...operatorsOwn, rights, counters, siteOnce, checks, indexes]) {
      await runner.query(statements);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}
