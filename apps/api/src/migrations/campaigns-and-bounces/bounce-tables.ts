const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;
const mine = `(organisation_id = ${organisation} OR operator_id = ${operator})`;

/** The letter as it may be shown again, without the links that act for whoever presses them; and the end of a mail that a server refused for good. */
const mails = `
ALTER TABLE mail_message ADD COLUMN letter jsonb, ADD COLUMN campaign_id uuid;
ALTER TABLE mail_message DROP CONSTRAINT mail_message_state;
ALTER TABLE mail_message ADD CONSTRAINT mail_message_state CHECK (state IN ('queued','sent','failed','bounced'));
CREATE INDEX mail_message_of_campaign ON mail_message (campaign_id, id DESC) WHERE campaign_id IS NOT NULL;
CREATE INDEX mail_message_of_organisation ON mail_message (organisation_id, id DESC);
CREATE INDEX mail_message_bounced ON mail_message (operator_id, id DESC) WHERE state = 'bounced';`;

/**
 * A registry: what came back, once a mail. An address that one of them names and nobody has mended is not written to. The operator writes it down; whoever
 * it concerns mends it.
 */
const bounces = `
CREATE TABLE mail_bounce (
  id uuid PRIMARY KEY, operator_id uuid NOT NULL REFERENCES operator (id), organisation_id uuid, mail_id uuid NOT NULL, address text NOT NULL,
  status text, diagnostic text NOT NULL, bounced_at timestamptz NOT NULL, mended_at timestamptz, mended_by uuid,
  CONSTRAINT mail_bounce_once UNIQUE (mail_id)
);
CREATE INDEX mail_bounce_address ON mail_bounce (operator_id, address) WHERE mended_at IS NULL;
CREATE INDEX mail_bounce_of_organisation ON mail_bounce (organisation_id) WHERE mended_at IS NULL;
ALTER TABLE mail_bounce ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (mended_at, mended_by) ON mail_bounce TO barometer_app;
CREATE POLICY bounce_read ON mail_bounce FOR SELECT TO barometer_app USING ${mine};
CREATE POLICY bounce_insert ON mail_bounce FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator});
CREATE POLICY bounce_update ON mail_bounce FOR UPDATE TO barometer_app USING ${mine} WITH CHECK ${mine};`;

export const bounceTables = mails + bounces;
