import type { MigrationInterface, QueryRunner } from 'typeorm';

const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

/** Which rules of the draw an application was made under: those published when it was sent, whatever is amended afterwards. */
const registrations = `
ALTER TABLE registration ADD COLUMN rules_hash text CONSTRAINT registration_rules_hash CHECK (rules_hash ~ '^[0-9a-f]{64}$');`;

/** One draft per organisation and edition, and who may finish it. A token is kept as its hash: whoever reads the table can enter nowhere. */
const drafts = `
CREATE TABLE registration_draft (
  organisation_id uuid NOT NULL, edition_id uuid NOT NULL, operator_id uuid NOT NULL, id uuid NOT NULL,
  version integer NOT NULL CONSTRAINT registration_draft_version CHECK (version > 0), fields jsonb NOT NULL,
  created_by uuid NOT NULL, created_at timestamptz NOT NULL, saved_by uuid NOT NULL, saved_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, edition_id), CONSTRAINT registration_draft_id UNIQUE (organisation_id, id),
  CONSTRAINT registration_draft_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE invitation (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, edition_id uuid NOT NULL, email text NOT NULL, task text NOT NULL,
  token_hash text NOT NULL CONSTRAINT invitation_token_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  invited_by uuid NOT NULL, created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, accepted_by uuid, accepted_at timestamptz,
  PRIMARY KEY (organisation_id, id), CONSTRAINT invitation_once UNIQUE (organisation_id, edition_id, email),
  CONSTRAINT invitation_token_once UNIQUE (organisation_id, token_hash),
  CONSTRAINT invitation_accepted CHECK ((accepted_by IS NULL) = (accepted_at IS NULL)),
  CONSTRAINT invitation_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);`;

/** What a participant tells of its site, and every change of it: written at once, or asked for and decided on. */
const details = `
CREATE TABLE participation_details (
  organisation_id uuid NOT NULL, registration_id uuid NOT NULL, operator_id uuid NOT NULL, details jsonb NOT NULL,
  changed_by uuid NOT NULL, changed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, registration_id),
  CONSTRAINT participation_details_registration FOREIGN KEY (organisation_id, registration_id) REFERENCES registration (organisation_id, id),
  CONSTRAINT participation_details_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE details_change (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, edition_id uuid NOT NULL, registration_id uuid NOT NULL,
  state text NOT NULL CONSTRAINT details_change_state CHECK (state IN ('applied','requested','accepted','refused','replaced')),
  before jsonb, details jsonb NOT NULL, made_by uuid NOT NULL, made_at timestamptz NOT NULL,
  decided_by uuid, decided_at timestamptz, reason text,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT details_change_refused CHECK (state <> 'refused' OR reason IS NOT NULL),
  CONSTRAINT details_change_registration FOREIGN KEY (organisation_id, registration_id) REFERENCES registration (organisation_id, id),
  CONSTRAINT details_change_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE UNIQUE INDEX details_change_pending ON details_change (organisation_id, registration_id) WHERE state = 'requested';
CREATE INDEX details_change_of_edition ON details_change (edition_id, made_at);`;

/** A draft and its invitations are the organisation's alone until it sends them: the operator reads neither. */
const ownOnly = `organisation_id = ${organisation}`;
const mine = `(organisation_id = ${organisation} OR operator_id = ${operator})`;

const tables: readonly (readonly [table: string, rights: string, who: string])[] = [
  ['registration_draft', 'SELECT, INSERT, DELETE, UPDATE (version, fields, saved_by, saved_at)', ownOnly],
  [
    'invitation',
    'SELECT, INSERT, UPDATE (task, token_hash, invited_by, created_at, expires_at, accepted_by, accepted_at)',
    ownOnly,
  ],
  ['participation_details', 'SELECT, INSERT, UPDATE (details, changed_by, changed_at)', mine],
  ['details_change', 'SELECT, INSERT, UPDATE (state, decided_by, decided_at, reason)', mine],
];

const policies = tables.map(
  ([table, rights, who]) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
GRANT ${rights} ON ${table} TO barometer_app;
CREATE POLICY tenant_read ON ${table} FOR SELECT TO barometer_app USING (${who});
CREATE POLICY tenant_insert ON ${table} FOR INSERT TO barometer_app WITH CHECK (${who});
CREATE POLICY tenant_update ON ${table} FOR UPDATE TO barometer_app USING (${who}) WITH CHECK (${who});
CREATE POLICY tenant_delete ON ${table} FOR DELETE TO barometer_app USING (${who});`,
);

/** Registering is kept on the server from its first field, by several people; what a participant tells afterwards keeps its history. */
export class Registering1800000000008 implements MigrationInterface {
  name = 'Registering1800000000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [registrations, drafts, details, ...policies]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}
