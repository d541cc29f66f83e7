/** An order is split by payer into parts; what is bought stands in lines that are only ever added. */
export const orderTables = `
CREATE TABLE quote (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, edition_id uuid NOT NULL, reference text NOT NULL,
  state text NOT NULL CONSTRAINT quote_state CHECK (state IN ('requested','drafted','sent','accepted','refused','expired')),
  needs text NOT NULL, sites jsonb NOT NULL, requested_by uuid NOT NULL, requested_at timestamptz NOT NULL,
  decided_by uuid, decided_at timestamptz, refusal_reason text,
  PRIMARY KEY (organisation_id, id), CONSTRAINT quote_reference UNIQUE (organisation_id, reference),
  CONSTRAINT quote_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE quote_version (
  organisation_id uuid NOT NULL, quote_id uuid NOT NULL, version integer NOT NULL CONSTRAINT quote_version_number CHECK (version > 0), operator_id uuid NOT NULL,
  price_list_version integer NOT NULL, lines jsonb NOT NULL, note text NOT NULL, valid_until timestamptz NOT NULL,
  drafted_by uuid NOT NULL, drafted_at timestamptz NOT NULL, sent_by uuid, sent_at timestamptz,
  PRIMARY KEY (organisation_id, quote_id, version),
  CONSTRAINT quote_version_sent CHECK ((sent_by IS NULL) = (sent_at IS NULL)),
  CONSTRAINT quote_version_quote FOREIGN KEY (organisation_id, quote_id) REFERENCES quote (organisation_id, id),
  CONSTRAINT quote_version_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE UNIQUE INDEX quote_version_one_draft ON quote_version (organisation_id, quote_id) WHERE sent_at IS NULL;
CREATE TABLE quote_comment (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, quote_id uuid NOT NULL, author_id uuid NOT NULL,
  side text NOT NULL CONSTRAINT quote_comment_side CHECK (side IN ('organisation','operator')), text text NOT NULL, written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT quote_comment_quote FOREIGN KEY (organisation_id, quote_id) REFERENCES quote (organisation_id, id),
  CONSTRAINT quote_comment_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
ALTER TABLE "order" ADD COLUMN quote_id uuid, ADD CONSTRAINT order_of_quote UNIQUE (organisation_id, quote_id),
  ADD CONSTRAINT order_quote FOREIGN KEY (organisation_id, quote_id) REFERENCES quote (organisation_id, id);
CREATE TABLE order_part (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, order_id uuid NOT NULL, position integer NOT NULL, payer_id uuid NOT NULL,
  buyer jsonb NOT NULL, service_code text, commitment_number text, contract_number text,
  net_cents integer NOT NULL, vat_cents integer NOT NULL, gross_cents integer NOT NULL, committed_at timestamptz,
  PRIMARY KEY (organisation_id, id), CONSTRAINT order_part_position UNIQUE (organisation_id, order_id, position),
  CONSTRAINT order_part_total CHECK (gross_cents = net_cents + vat_cents AND net_cents >= 0 AND vat_cents >= 0),
  CONSTRAINT order_part_order FOREIGN KEY (organisation_id, order_id) REFERENCES "order" (organisation_id, id),
  CONSTRAINT order_part_payer FOREIGN KEY (organisation_id, payer_id) REFERENCES payer (organisation_id, id),
  CONSTRAINT order_part_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE INDEX order_part_of_order ON order_part (order_id);
CREATE INDEX order_part_uncommitted ON order_part (operator_id, payer_id) WHERE committed_at IS NULL;
ALTER TABLE registration ADD COLUMN order_part_id uuid,
  ADD CONSTRAINT registration_order_part FOREIGN KEY (organisation_id, order_part_id) REFERENCES order_part (organisation_id, id);
CREATE INDEX registration_of_order_part ON registration (order_part_id);
CREATE TABLE order_change (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, order_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT order_change_kind CHECK (kind IN ('site_added','site_removed','order_cancelled')), reason text NOT NULL,
  made_by uuid NOT NULL, made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT order_change_order FOREIGN KEY (organisation_id, order_id) REFERENCES "order" (organisation_id, id),
  CONSTRAINT order_change_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE order_line (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, order_id uuid NOT NULL, part_id uuid NOT NULL, change_id uuid,
  position integer NOT NULL, code text NOT NULL CONSTRAINT order_line_code CHECK (code IN ('base','additional_site','physical_visits','extra_audits','discount','custom','kept')),
  category_code text, site_id uuid, site_name text, label text, site_rank integer, quantity integer NOT NULL, unit_cents integer NOT NULL, total_cents integer NOT NULL,
  vat_treatment text NOT NULL CONSTRAINT order_line_vat CHECK (vat_treatment IN ('standard','exempt','reverse_charge','outside_scope')),
  vat_basis_points integer NOT NULL CONSTRAINT order_line_rate CHECK (vat_basis_points >= 0), added_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id), CONSTRAINT order_line_position UNIQUE (organisation_id, order_id, position),
  CONSTRAINT order_line_total CHECK (total_cents = quantity * unit_cents),
  CONSTRAINT order_line_order FOREIGN KEY (organisation_id, order_id) REFERENCES "order" (organisation_id, id),
  CONSTRAINT order_line_part FOREIGN KEY (organisation_id, part_id) REFERENCES order_part (organisation_id, id),
  CONSTRAINT order_line_change FOREIGN KEY (organisation_id, change_id) REFERENCES order_change (organisation_id, id),
  CONSTRAINT order_line_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE INDEX order_line_of_order ON order_line (order_id);
CREATE TABLE purchase_order (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, part_id uuid NOT NULL, number text NOT NULL,
  signatory text NOT NULL, file_key text, file_hash text, received_by uuid NOT NULL, received_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id), CONSTRAINT purchase_order_file CHECK ((file_key IS NULL) = (file_hash IS NULL)),
  CONSTRAINT purchase_order_part FOREIGN KEY (organisation_id, part_id) REFERENCES order_part (organisation_id, id),
  CONSTRAINT purchase_order_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE UNIQUE INDEX purchase_order_once ON purchase_order (organisation_id, part_id);`;
