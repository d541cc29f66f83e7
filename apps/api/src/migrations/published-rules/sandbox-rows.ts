const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

const ofSandbox = (edition: string): string =>
  `operator_id = ${operator} AND EXISTS (SELECT 1 FROM edition e WHERE e.id = ${edition} AND e.is_sandbox)`;

/** Whatever hangs on an edition goes with it; an edition itself goes only as a rehearsal, which the policies below see to. */
const cascades = ['price_list', 'place']
  .map(
    (table) => `
ALTER TABLE ${table} DROP CONSTRAINT ${table}_edition_id_fkey;
ALTER TABLE ${table} ADD CONSTRAINT ${table}_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES edition (id) ON DELETE CASCADE;`,
  )
  .join('\n');

/** A rehearsal bears the number of the edition that it rehearses; the structures invented for it say for which. */
export const sandboxColumns = `
ALTER TABLE edition ADD COLUMN copied_from_id uuid REFERENCES edition (id) ON DELETE SET NULL;
ALTER TABLE edition DROP CONSTRAINT edition_number;
CREATE UNIQUE INDEX edition_number ON edition (barometer_id, number) WHERE NOT is_sandbox;
ALTER TABLE organisation ADD COLUMN sandbox_edition_id uuid;
CREATE INDEX organisation_of_sandbox ON organisation (sandbox_edition_id) WHERE sandbox_edition_id IS NOT NULL;
${cascades}`;

/** A rehearsal and its prices are seen by its operator alone. */
const reading = `
DROP POLICY public_read ON edition;
CREATE POLICY public_read ON edition FOR SELECT TO barometer_app USING (NOT is_sandbox OR operator_id = ${operator});
DROP POLICY public_read ON price_list;
CREATE POLICY public_read ON price_list FOR SELECT TO barometer_app USING (EXISTS (SELECT 1 FROM edition e WHERE e.id = edition_id));`;

const deletable: Readonly<Record<string, string>> = {
  edition: `operator_id = ${operator} AND is_sandbox`,
  place_event: ofSandbox('edition_id'),
  registration: ofSandbox('edition_id'),
  site: `operator_id = ${operator} AND EXISTS (SELECT 1 FROM organisation o WHERE o.organisation_id = site.organisation_id AND o.sandbox_edition_id IS NOT NULL)`,
  organisation: `operator_id = ${operator} AND sandbox_edition_id IS NOT NULL`,
};

/** The one thing that the application may delete of them is what was made for a rehearsal, and only its operator may. */
const deleting = Object.entries(deletable)
  .map(
    ([table, condition]) => `
DROP POLICY IF EXISTS tenant_delete ON ${table};
GRANT DELETE ON ${table} TO barometer_app;
CREATE POLICY sandbox_delete ON ${table} FOR DELETE TO barometer_app USING (${condition});`,
  )
  .join('\n');

export const sandboxPolicies = `${reading}\n${deleting}`;
