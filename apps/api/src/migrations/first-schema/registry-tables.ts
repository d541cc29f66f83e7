/** Global registries: no tenant table refers to them, so that tenants stay movable. */
export const registryTables = `
CREATE TABLE organisation_claim (
  operator_id uuid NOT NULL, body_key text NOT NULL, organisation_id uuid NOT NULL, PRIMARY KEY (operator_id, body_key)
);
CREATE TABLE place_count (
  edition_id uuid PRIMARY KEY REFERENCES edition (id), operator_id uuid NOT NULL REFERENCES operator (id), total integer NOT NULL,
  held integer NOT NULL DEFAULT 0, offered integer NOT NULL DEFAULT 0, confirmed integer NOT NULL DEFAULT 0,
  CONSTRAINT place_count_never_oversold CHECK (held >= 0 AND offered >= 0 AND confirmed >= 0 AND held + offered + confirmed <= total)
);
CREATE TABLE reference_counter (operator_id uuid NOT NULL, series text NOT NULL, year integer NOT NULL, last integer NOT NULL, PRIMARY KEY (operator_id, series, year));
CREATE TABLE webhook_event (id text PRIMARY KEY, type text NOT NULL, received_at timestamptz NOT NULL, processed_at timestamptz);
CREATE TABLE job_progress (
  id uuid PRIMARY KEY, operator_id uuid, organisation_id uuid, kind text NOT NULL,
  state text NOT NULL CONSTRAINT job_progress_state CHECK (state IN ('queued','running','succeeded','failed')),
  done integer NOT NULL DEFAULT 0, total integer NOT NULL DEFAULT 0, error text, created_at timestamptz NOT NULL, started_at timestamptz, finished_at timestamptz
);
CREATE TABLE mail_message (
  id uuid PRIMARY KEY, operator_id uuid NOT NULL, organisation_id uuid, kind text NOT NULL, business_key text NOT NULL, recipient text NOT NULL, reply_to text,
  language text NOT NULL, subject text NOT NULL, text text NOT NULL, html text NOT NULL,
  state text NOT NULL CONSTRAINT mail_message_state CHECK (state IN ('queued','sent','failed')), error text, created_at timestamptz NOT NULL, sent_at timestamptz,
  CONSTRAINT mail_message_once UNIQUE (kind, business_key)
);
CREATE INDEX mail_message_newest ON mail_message (operator_id, created_at DESC, id DESC);
`;
