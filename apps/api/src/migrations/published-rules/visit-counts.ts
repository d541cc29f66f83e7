const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

const ofOwnOperator = `(operator_id = ${operator}
  OR operator_id = (SELECT o.operator_id FROM organisation o WHERE o.organisation_id = ${organisation}))`;

/** Sites that have ordered physical visits, a row an edition: one conditional update takes them, so that parallel orders never pass the capacity. */
export const visitCounts = `
CREATE TABLE visit_count (
  edition_id uuid PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE, operator_id uuid NOT NULL REFERENCES operator (id),
  taken integer NOT NULL DEFAULT 0 CONSTRAINT visit_count_taken CHECK (taken >= 0)
);
INSERT INTO visit_count (edition_id, operator_id, taken)
  SELECT e.id, e.operator_id, (SELECT count(*) FROM registration r WHERE r.edition_id = e.id AND r.physical_visits AND r.state NOT IN ('withdrawn','declined','expired'))
  FROM edition e;
ALTER TABLE visit_count ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (taken) ON visit_count TO barometer_app;
CREATE POLICY visits_read ON visit_count FOR SELECT TO barometer_app USING (${ofOwnOperator});
CREATE POLICY visits_insert ON visit_count FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator});
CREATE POLICY visits_update ON visit_count FOR UPDATE TO barometer_app USING (${ofOwnOperator}) WITH CHECK (${ofOwnOperator});`;
