const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

/** A draft changes and may be thrown away; a sent message does neither, whatever the code above asks for. */
const campaigns = `
CREATE TABLE campaign (
  id uuid PRIMARY KEY, operator_id uuid NOT NULL REFERENCES operator (id), edition_id uuid NOT NULL REFERENCES edition (id),
  state text NOT NULL DEFAULT 'draft' CONSTRAINT campaign_state CHECK (state IN ('draft','sent')),
  segment jsonb NOT NULL, subject_fr text NOT NULL, body_fr text NOT NULL, subject_en text NOT NULL, body_en text NOT NULL,
  person_count integer, letter_count integer, created_by uuid NOT NULL, created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  sent_by uuid, sent_at timestamptz, job_id uuid,
  CONSTRAINT campaign_sent CHECK (state = 'draft' OR (sent_at IS NOT NULL AND sent_by IS NOT NULL AND job_id IS NOT NULL AND letter_count > 0 AND person_count > 0))
);
CREATE INDEX campaign_of_edition ON campaign (edition_id, id DESC);
ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE, UPDATE (state, segment, subject_fr, body_fr, subject_en, body_en, person_count, letter_count, updated_at, sent_by, sent_at, job_id) ON campaign TO barometer_app;
CREATE POLICY campaign_read ON campaign FOR SELECT TO barometer_app USING (operator_id = ${operator});
CREATE POLICY campaign_insert ON campaign FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator} AND state = 'draft');
CREATE POLICY campaign_update ON campaign FOR UPDATE TO barometer_app USING (operator_id = ${operator} AND state = 'draft') WITH CHECK (operator_id = ${operator});
CREATE POLICY campaign_delete ON campaign FOR DELETE TO barometer_app USING (operator_id = ${operator} AND state = 'draft');`;

/** A registry: to whom a message goes, fixed in the transaction that sends it. A letter without its mail is one that is still to be written. */
const recipients = `
CREATE TABLE campaign_recipient (
  campaign_id uuid NOT NULL REFERENCES campaign (id), organisation_id uuid NOT NULL, user_id uuid NOT NULL, operator_id uuid NOT NULL,
  registration_ids uuid[] NOT NULL, mail_id uuid,
  PRIMARY KEY (campaign_id, organisation_id, user_id)
);
CREATE INDEX campaign_recipient_to_write ON campaign_recipient (campaign_id, organisation_id, user_id) WHERE mail_id IS NULL;
ALTER TABLE campaign_recipient ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (mail_id) ON campaign_recipient TO barometer_app;
CREATE POLICY recipient_read ON campaign_recipient FOR SELECT TO barometer_app USING (operator_id = ${operator});
CREATE POLICY recipient_insert ON campaign_recipient FOR INSERT TO barometer_app
  WITH CHECK (operator_id = ${operator} AND EXISTS (SELECT 1 FROM campaign c WHERE c.id = campaign_id AND c.state = 'draft'));
CREATE POLICY recipient_update ON campaign_recipient FOR UPDATE TO barometer_app USING (operator_id = ${operator}) WITH CHECK (operator_id = ${operator});`;

export const campaignTables = campaigns + recipients;
