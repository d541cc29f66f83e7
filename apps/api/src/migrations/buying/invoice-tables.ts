/** Invoices and credit notes are written once, at their issue; their series and numbers are a registry, because they cross tenants. */
export const invoiceTables = `
CREATE TABLE invoice_series (
  seller_id uuid NOT NULL REFERENCES seller (id), series text NOT NULL, operator_id uuid NOT NULL, last integer NOT NULL CONSTRAINT invoice_series_last CHECK (last >= 0),
  last_issued_on date NOT NULL, PRIMARY KEY (seller_id, series)
);
CREATE TABLE invoice_number (
  seller_id uuid NOT NULL, series text NOT NULL, number integer NOT NULL, operator_id uuid NOT NULL, organisation_id uuid NOT NULL, invoice_id uuid NOT NULL,
  issued_on date NOT NULL, PRIMARY KEY (seller_id, series, number), CONSTRAINT invoice_number_once UNIQUE (invoice_id),
  CONSTRAINT invoice_number_series FOREIGN KEY (seller_id, series) REFERENCES invoice_series (seller_id, series)
);
CREATE TABLE invoice (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, seller_id uuid NOT NULL, edition_id uuid NOT NULL, order_id uuid NOT NULL, part_id uuid NOT NULL,
  payer_id uuid NOT NULL, kind text NOT NULL CONSTRAINT invoice_kind CHECK (kind IN ('invoice','credit_note')), number text NOT NULL, corrects_id uuid,
  is_test boolean NOT NULL, issued_on date NOT NULL, due_on date, net_cents integer NOT NULL, vat_cents integer NOT NULL, gross_cents integer NOT NULL,
  document jsonb NOT NULL, document_hash text NOT NULL CONSTRAINT invoice_document_hash CHECK (document_hash ~ '^[0-9a-f]{64}$'),
  issued_by uuid NOT NULL, issued_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id), CONSTRAINT invoice_number_unique UNIQUE (organisation_id, seller_id, number),
  CONSTRAINT invoice_total CHECK (gross_cents = net_cents + vat_cents AND net_cents > 0 AND vat_cents >= 0),
  CONSTRAINT invoice_correction CHECK ((kind = 'credit_note') = (corrects_id IS NOT NULL)),
  CONSTRAINT invoice_part FOREIGN KEY (organisation_id, part_id) REFERENCES order_part (organisation_id, id),
  CONSTRAINT invoice_corrects FOREIGN KEY (organisation_id, corrects_id) REFERENCES invoice (organisation_id, id),
  CONSTRAINT invoice_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE INDEX invoice_of_part ON invoice (part_id);
CREATE INDEX invoice_newest ON invoice (operator_id, issued_at DESC, id DESC);
CREATE INDEX invoice_by_number ON invoice (operator_id, number);
CREATE TABLE invoice_line (
  organisation_id uuid NOT NULL, invoice_id uuid NOT NULL, position integer NOT NULL, operator_id uuid NOT NULL, order_line_id uuid NOT NULL,
  net_cents integer NOT NULL CONSTRAINT invoice_line_net CHECK (net_cents <> 0),
  PRIMARY KEY (organisation_id, invoice_id, position),
  CONSTRAINT invoice_line_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES invoice (organisation_id, id),
  CONSTRAINT invoice_line_order_line FOREIGN KEY (organisation_id, order_line_id) REFERENCES order_line (organisation_id, id),
  CONSTRAINT invoice_line_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE INDEX invoice_line_of_order_line ON invoice_line (order_line_id);
CREATE TABLE invoice_archive (
  organisation_id uuid NOT NULL, invoice_id uuid NOT NULL, operator_id uuid NOT NULL, pdf_key text NOT NULL, pdf_hash text NOT NULL, xml_key text NOT NULL, xml_hash text NOT NULL,
  archived_at timestamptz NOT NULL, keep_until date NOT NULL,
  PRIMARY KEY (organisation_id, invoice_id),
  CONSTRAINT invoice_archive_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES invoice (organisation_id, id),
  CONSTRAINT invoice_archive_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE transmission_event (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, invoice_id uuid NOT NULL,
  channel text NOT NULL CONSTRAINT transmission_channel CHECK (channel IN ('chorus_pro','mail')), state text NOT NULL, occurred_on date NOT NULL, reason text,
  source text NOT NULL CONSTRAINT transmission_source CHECK (source IN ('system','hand','file')), recorded_by uuid, recorded_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT transmission_event_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES invoice (organisation_id, id),
  CONSTRAINT transmission_event_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE INDEX transmission_event_of_invoice ON transmission_event (invoice_id, recorded_at);
CREATE TABLE reminder (
  organisation_id uuid NOT NULL, invoice_id uuid NOT NULL, step integer NOT NULL, operator_id uuid NOT NULL, open_cents integer NOT NULL,
  interest_cents integer NOT NULL, indemnity_cents integer NOT NULL, sent_by uuid NOT NULL, sent_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, invoice_id, step),
  CONSTRAINT reminder_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES invoice (organisation_id, id),
  CONSTRAINT reminder_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);`;
