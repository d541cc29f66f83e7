/**
 * Tables of one organisation's data. `organisation_id` stands in every primary, unique and foreign key; `operator_id` says whose client the
 * organisation is, and the pair is tied to the organisation's row, so that neither can be planted.
 */
export const tenantTables = `
CREATE TABLE organisation (
  organisation_id uuid PRIMARY KEY, operator_id uuid NOT NULL, kind text NOT NULL, name text NOT NULL, siren text, siret text, reference_structure_id uuid,
  category_code text NOT NULL, population integer, population_year integer, department_code text, region_code text, region_name text,
  is_demonstration boolean NOT NULL DEFAULT false, created_at timestamptz NOT NULL,
  CONSTRAINT organisation_operator UNIQUE (organisation_id, operator_id)
);
CREATE TABLE membership (
  organisation_id uuid NOT NULL, user_id uuid NOT NULL, operator_id uuid NOT NULL,
  role text NOT NULL CONSTRAINT membership_role CHECK (role IN ('owner','member','finance','reader')), created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, user_id),
  CONSTRAINT membership_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE INDEX membership_user ON membership (user_id);
CREATE TABLE site (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, name text NOT NULL, is_central boolean NOT NULL, is_certified boolean NOT NULL,
  has_social_account boolean NOT NULL, postcode text, city text, created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT site_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE "order" (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, edition_id uuid NOT NULL, reference text NOT NULL,
  state text NOT NULL CONSTRAINT order_state CHECK (state IN ('draft','placed','committed','fulfilled','closed','cancelled')),
  lines jsonb NOT NULL, net_cents integer NOT NULL, vat_basis_points integer NOT NULL, vat_cents integer NOT NULL, gross_cents integer NOT NULL,
  currency text NOT NULL CONSTRAINT order_currency CHECK (currency = 'EUR'), price_list_version integer NOT NULL, is_demonstration boolean NOT NULL,
  placed_by uuid NOT NULL, placed_at timestamptz NOT NULL, committed_at timestamptz,
  PRIMARY KEY (organisation_id, id), CONSTRAINT order_reference UNIQUE (organisation_id, reference),
  CONSTRAINT order_total CHECK (gross_cents = net_cents + vat_cents AND net_cents >= 0),
  CONSTRAINT order_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE registration (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, edition_id uuid NOT NULL, site_id uuid NOT NULL, order_id uuid, reference text NOT NULL,
  kind text NOT NULL CONSTRAINT registration_kind CHECK (kind IN ('free','paid','selected')),
  state text NOT NULL CONSTRAINT registration_state CHECK (state IN ('draft','submitted','in_draw','offered','waiting','confirmed','declined','expired','selected','awaiting_commitment','withdrawn','in_field','scored','published')),
  physical_visits boolean NOT NULL DEFAULT false CONSTRAINT registration_visits CHECK (kind = 'paid' OR NOT physical_visits),
  is_first_time boolean NOT NULL, category_code text NOT NULL, population integer, population_year integer, region_code text,
  created_by uuid NOT NULL, submitted_at timestamptz NOT NULL, confirmed_at timestamptz, offer_expires_at timestamptz,
  PRIMARY KEY (organisation_id, id), CONSTRAINT registration_reference UNIQUE (organisation_id, reference),
  CONSTRAINT registration_site_once UNIQUE (organisation_id, edition_id, site_id),
  CONSTRAINT registration_site FOREIGN KEY (organisation_id, site_id) REFERENCES site (organisation_id, id),
  CONSTRAINT registration_order FOREIGN KEY (organisation_id, order_id) REFERENCES "order" (organisation_id, id),
  CONSTRAINT registration_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE UNIQUE INDEX registration_free_once ON registration (organisation_id, edition_id) WHERE kind = 'free' AND state NOT IN ('withdrawn','declined','expired');
CREATE INDEX registration_edition ON registration (edition_id, reference);
CREATE TABLE payment_attempt (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, order_id uuid NOT NULL,
  state text NOT NULL CONSTRAINT payment_attempt_state CHECK (state IN ('created','processing','succeeded','failed','cancelled')),
  amount_cents integer NOT NULL CONSTRAINT payment_attempt_amount CHECK (amount_cents > 0), currency text NOT NULL, language text NOT NULL,
  checkout_session_id text, payment_intent_id text, redirect_url text, created_by uuid NOT NULL, created_at timestamptz NOT NULL, settled_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT payment_attempt_order FOREIGN KEY (organisation_id, order_id) REFERENCES "order" (organisation_id, id),
  CONSTRAINT payment_attempt_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE UNIQUE INDEX payment_attempt_succeeded_once ON payment_attempt (organisation_id, order_id) WHERE state = 'succeeded';
CREATE TABLE submission (
  organisation_id uuid NOT NULL, idempotency_key uuid NOT NULL, operator_id uuid NOT NULL, result jsonb NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, idempotency_key),
  CONSTRAINT submission_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE audit (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, edition_id uuid NOT NULL, registration_id uuid NOT NULL, audit_key text NOT NULL,
  version integer NOT NULL, channel text NOT NULL, outcome text NOT NULL CONSTRAINT audit_outcome CHECK (outcome IN ('answered','no_answer')),
  grid_version_id uuid NOT NULL, answers bytea NOT NULL, import_id uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id), CONSTRAINT audit_version UNIQUE (organisation_id, edition_id, audit_key, version),
  CONSTRAINT audit_registration FOREIGN KEY (organisation_id, registration_id) REFERENCES registration (organisation_id, id),
  CONSTRAINT audit_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE INDEX audit_edition ON audit (edition_id, audit_key, version DESC);
CREATE TABLE site_answers (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, edition_id uuid NOT NULL, registration_id uuid NOT NULL, channel text NOT NULL,
  version integer NOT NULL, grid_version_id uuid NOT NULL, answers bytea NOT NULL, import_id uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id), CONSTRAINT site_answers_version UNIQUE (organisation_id, registration_id, channel, version),
  CONSTRAINT site_answers_registration FOREIGN KEY (organisation_id, registration_id) REFERENCES registration (organisation_id, id),
  CONSTRAINT site_answers_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE INDEX site_answers_edition ON site_answers (edition_id, registration_id, channel, version DESC);
CREATE TABLE site_score (
  organisation_id uuid NOT NULL, score_run_id uuid NOT NULL, registration_id uuid NOT NULL, operator_id uuid NOT NULL, figures jsonb NOT NULL,
  PRIMARY KEY (organisation_id, score_run_id, registration_id),
  CONSTRAINT site_score_registration FOREIGN KEY (organisation_id, registration_id) REFERENCES registration (organisation_id, id),
  CONSTRAINT site_score_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE peer_statistic (
  organisation_id uuid NOT NULL, score_run_id uuid NOT NULL, registration_id uuid NOT NULL, operator_id uuid NOT NULL, peers jsonb NOT NULL,
  PRIMARY KEY (organisation_id, score_run_id, registration_id),
  CONSTRAINT peer_statistic_registration FOREIGN KEY (organisation_id, registration_id) REFERENCES registration (organisation_id, id),
  CONSTRAINT peer_statistic_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE report (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, edition_id uuid NOT NULL, score_run_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT report_kind CHECK (kind IN ('detailed','synthetic')), language text NOT NULL CONSTRAINT report_language CHECK (language IN ('fr','en')),
  state text NOT NULL CONSTRAINT report_state CHECK (state IN ('queued','rendering','ready','failed')),
  file_key text, file_hash text, job_id uuid, requested_by uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id), CONSTRAINT report_once UNIQUE (organisation_id, score_run_id, kind, language),
  CONSTRAINT report_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
`;
