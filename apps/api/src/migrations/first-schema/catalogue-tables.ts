/** What an operator owns and shows: barometers, editions, grids, prices; and the reference structures of the country. */
export const catalogueTables = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE operator (
  id uuid PRIMARY KEY, name text NOT NULL, legal_entity jsonb NOT NULL, sender_name text NOT NULL, sender_address text NOT NULL,
  contact_address text NOT NULL, created_at timestamptz NOT NULL
);
CREATE TABLE operator_member (
  operator_id uuid NOT NULL REFERENCES operator (id), user_id uuid NOT NULL, roles text[] NOT NULL, PRIMARY KEY (operator_id, user_id)
);
CREATE TABLE barometer (id uuid PRIMARY KEY, operator_id uuid NOT NULL REFERENCES operator (id), name text NOT NULL);
CREATE TABLE grid_version (
  id uuid PRIMARY KEY, operator_id uuid NOT NULL REFERENCES operator (id), code text NOT NULL, version text NOT NULL, hash text NOT NULL,
  content jsonb NOT NULL, is_demonstration boolean NOT NULL, created_at timestamptz NOT NULL,
  CONSTRAINT grid_version_hash UNIQUE (operator_id, hash), CONSTRAINT grid_version_name UNIQUE (operator_id, code, version)
);
CREATE TABLE edition (
  id uuid PRIMARY KEY, operator_id uuid NOT NULL REFERENCES operator (id), barometer_id uuid NOT NULL REFERENCES barometer (id),
  number integer NOT NULL, name text NOT NULL, is_demonstration boolean NOT NULL,
  state text NOT NULL CONSTRAINT edition_state CHECK (state IN ('draft','announced','registration','draw','field_work','paused','review','results','published','archived')),
  registration_opens_at timestamptz NOT NULL, registration_closes_at timestamptz NOT NULL, results_at timestamptz NOT NULL,
  field_work_windows jsonb NOT NULL, free_places integer NOT NULL CONSTRAINT edition_free_places CHECK (free_places >= 0),
  grid_version_id uuid NOT NULL REFERENCES grid_version (id), channel_plan jsonb NOT NULL, channel_weights jsonb NOT NULL,
  channel_weights_with_physical jsonb NOT NULL, inspected_channels jsonb NOT NULL, categories jsonb NOT NULL, category_data_year integer NOT NULL,
  CONSTRAINT edition_number UNIQUE (barometer_id, number)
);
CREATE TABLE price_list (
  id uuid PRIMARY KEY, operator_id uuid NOT NULL REFERENCES operator (id), edition_id uuid NOT NULL REFERENCES edition (id), version integer NOT NULL,
  vat_basis_points integer NOT NULL, lines jsonb NOT NULL, is_demonstration boolean NOT NULL, CONSTRAINT price_list_version UNIQUE (edition_id, version)
);
CREATE TABLE reference_structure (
  id uuid PRIMARY KEY, kind text NOT NULL, code text NOT NULL, name text NOT NULL, search_name text NOT NULL, siren text, postcodes text[] NOT NULL,
  population integer, population_year integer, department_code text, department_name text, region_code text, region_name text,
  category_code text NOT NULL, CONSTRAINT reference_structure_code UNIQUE (kind, code)
);
CREATE INDEX reference_structure_name ON reference_structure USING gin (search_name gin_trgm_ops);
CREATE INDEX reference_structure_prefix ON reference_structure (search_name text_pattern_ops);
CREATE INDEX reference_structure_postcodes ON reference_structure USING gin (postcodes);
CREATE INDEX reference_structure_siren ON reference_structure (siren text_pattern_ops);
CREATE TABLE reference_data (name text PRIMARY KEY, version text NOT NULL, loaded_at timestamptz NOT NULL);
CREATE TABLE audit_import (
  id uuid PRIMARY KEY, operator_id uuid NOT NULL REFERENCES operator (id), edition_id uuid NOT NULL REFERENCES edition (id),
  state text NOT NULL CONSTRAINT audit_import_state CHECK (state IN ('checking','refused','ready','importing','imported','discarded','failed')),
  audits_file_name text NOT NULL, answers_file_name text NOT NULL, audits_file_key text NOT NULL, answers_file_key text NOT NULL,
  audit_count integer NOT NULL DEFAULT 0, answer_count integer NOT NULL DEFAULT 0, new_audits integer NOT NULL DEFAULT 0, changed_audits integer NOT NULL DEFAULT 0,
  unchanged_audits integer NOT NULL DEFAULT 0, problem_count integer NOT NULL DEFAULT 0, problems jsonb NOT NULL DEFAULT '[]',
  job_id uuid, created_by uuid NOT NULL, created_at timestamptz NOT NULL
);
CREATE TABLE score_run (
  id uuid PRIMARY KEY, operator_id uuid NOT NULL REFERENCES operator (id), edition_id uuid NOT NULL REFERENCES edition (id),
  grid_version_id uuid NOT NULL REFERENCES grid_version (id), grid_hash text NOT NULL, method_version text NOT NULL, input_hash text,
  state text NOT NULL CONSTRAINT score_run_state CHECK (state IN ('queued','computing','computed','failed')),
  is_official boolean NOT NULL DEFAULT false, audit_count integer NOT NULL DEFAULT 0, site_count integer NOT NULL DEFAULT 0, within_variance jsonb,
  job_id uuid, created_by uuid NOT NULL, created_at timestamptz NOT NULL, computed_at timestamptz, released_at timestamptz
);
CREATE UNIQUE INDEX score_run_official ON score_run (edition_id) WHERE is_official;
CREATE TABLE panel_statistic (score_run_id uuid PRIMARY KEY REFERENCES score_run (id), operator_id uuid NOT NULL REFERENCES operator (id), panel jsonb NOT NULL);
`;
