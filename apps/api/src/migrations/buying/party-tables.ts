/** Who is paid (the operator's legal entity) and who pays, with what the payers' directory says that a payer asks for. */
export const partyTables = `
CREATE TABLE seller (
  id uuid PRIMARY KEY, operator_id uuid NOT NULL REFERENCES operator (id), name text NOT NULL, legal_form text NOT NULL, capital_cents bigint,
  siren text NOT NULL, siret text NOT NULL, vat_number text NOT NULL, register_city text, street text NOT NULL, postcode text NOT NULL, city text NOT NULL,
  territory text NOT NULL, iban text NOT NULL, bic text NOT NULL, email text NOT NULL, phone text NOT NULL,
  is_demonstration boolean NOT NULL, created_at timestamptz NOT NULL
);
CREATE TABLE payer_directory (
  operator_id uuid NOT NULL REFERENCES operator (id), siret text NOT NULL, name text NOT NULL,
  requires_service_code boolean NOT NULL, requires_commitment boolean NOT NULL, service_codes jsonb NOT NULL, imported_at timestamptz NOT NULL,
  PRIMARY KEY (operator_id, siret)
);
CREATE TABLE payer (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, name text NOT NULL, siret text, vat_number text,
  kind text NOT NULL CONSTRAINT payer_kind CHECK (kind IN ('state','local_authority','health','public_enterprise','private')),
  territory text NOT NULL, is_taxable boolean NOT NULL, street text, postcode text, city text,
  contact_name text, contact_email text, provider_customer_id text, created_by uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id), CONSTRAINT payer_siret UNIQUE (organisation_id, siret),
  CONSTRAINT payer_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);`;
