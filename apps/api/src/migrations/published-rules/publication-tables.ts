const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;

/** What an edition promised before its registrations opened, and what was changed since, with the reason. Documents stand beside their hashes. */
export const publicationTables = `
CREATE TABLE edition_publication (
  edition_id uuid PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE, operator_id uuid NOT NULL REFERENCES operator (id),
  rules jsonb NOT NULL, rules_hash text NOT NULL, grid_hash text NOT NULL, weights jsonb NOT NULL, weights_hash text NOT NULL,
  categories jsonb NOT NULL, categories_hash text NOT NULL, settings jsonb NOT NULL, settings_hash text NOT NULL,
  published_by uuid, published_at timestamptz NOT NULL
);
CREATE TABLE edition_amendment (
  id uuid PRIMARY KEY, operator_id uuid NOT NULL REFERENCES operator (id), edition_id uuid NOT NULL REFERENCES edition_publication (edition_id) ON DELETE CASCADE,
  number integer NOT NULL CONSTRAINT edition_amendment_number CHECK (number > 0),
  kind text NOT NULL CONSTRAINT edition_amendment_kind CHECK (kind IN ('deadline','field_work','visit_capacity','places','paused','resumed','rehearsal')),
  before jsonb NOT NULL, after jsonb NOT NULL, reason text NOT NULL CONSTRAINT edition_amendment_reason CHECK (btrim(reason) <> ''),
  rules jsonb NOT NULL, rules_hash text NOT NULL, settings jsonb NOT NULL, settings_hash text NOT NULL, author_id uuid, amended_at timestamptz NOT NULL,
  CONSTRAINT edition_amendment_once UNIQUE (edition_id, number)
);`;

/** Whoever sees the edition sees what it published. Nothing is ever updated or deleted by the application. */
export const publicationPolicies = ['edition_publication', 'edition_amendment']
  .map(
    (table) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON ${table} TO barometer_app;
CREATE POLICY publication_read ON ${table} FOR SELECT TO barometer_app USING (EXISTS (SELECT 1 FROM edition e WHERE e.id = edition_id));
CREATE POLICY publication_insert ON ${table} FOR INSERT TO barometer_app WITH CHECK (operator_id = ${operator});`,
  )
  .join('\n');

/**
 * What was published stays as it was: the application cannot change it in the edition either. Dates, windows and the capacity of the visits may move,
 * by amendment; a rehearsal may move everything.
 */
export const publishedStays = `
CREATE FUNCTION edition_published_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM edition_publication p WHERE p.edition_id = OLD.id) THEN
    RAISE EXCEPTION 'Edition % is published: its strata, places, categories, grid, weights and beacon no longer change.', OLD.id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_published_stays BEFORE UPDATE ON edition FOR EACH ROW
  WHEN (current_user = 'barometer_app' AND NOT OLD.is_sandbox AND
    (OLD.barometer_id, OLD.number, OLD.name, OLD.is_sandbox, OLD.grid_version_id, OLD.channel_plan, OLD.channel_weights, OLD.channel_weights_with_physical,
     OLD.inspected_channels, OLD.categories, OLD.category_data_year, OLD.territories, OLD.strata, OLD.free_places, OLD.beacon, OLD.beacon_at)
    IS DISTINCT FROM
    (NEW.barometer_id, NEW.number, NEW.name, NEW.is_sandbox, NEW.grid_version_id, NEW.channel_plan, NEW.channel_weights, NEW.channel_weights_with_physical,
     NEW.inspected_channels, NEW.categories, NEW.category_data_year, NEW.territories, NEW.strata, NEW.free_places, NEW.beacon, NEW.beacon_at))
  EXECUTE FUNCTION edition_published_stays();`;
