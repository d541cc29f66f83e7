/** Money that came in and went out, and the ledger that everything with an amount is written to. */
export const moneyTables = `
CREATE TABLE bank_statement (
  operator_id uuid NOT NULL REFERENCES operator (id), id uuid NOT NULL, file_name text NOT NULL, file_hash text NOT NULL, imported_by uuid NOT NULL, imported_at timestamptz NOT NULL,
  PRIMARY KEY (operator_id, id)
);
CREATE TABLE bank_line (
  operator_id uuid NOT NULL, id uuid NOT NULL, statement_id uuid NOT NULL, line_key text NOT NULL, booked_on date NOT NULL,
  amount_cents integer NOT NULL, label text NOT NULL, counterparty text NOT NULL,
  PRIMARY KEY (operator_id, id), CONSTRAINT bank_line_once UNIQUE (operator_id, line_key),
  CONSTRAINT bank_line_statement FOREIGN KEY (operator_id, statement_id) REFERENCES bank_statement (operator_id, id)
);
CREATE TABLE payment (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, payer_id uuid NOT NULL, part_id uuid, attempt_id uuid, bank_line_id uuid,
  method text NOT NULL CONSTRAINT payment_method CHECK (method IN ('card','sepa_debit','provider_transfer','bank_transfer')),
  amount_cents integer NOT NULL CONSTRAINT payment_amount CHECK (amount_cents > 0), provider_reference text, received_on date NOT NULL,
  recorded_by uuid, recorded_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id), CONSTRAINT payment_provider_reference UNIQUE (organisation_id, provider_reference),
  CONSTRAINT payment_source CHECK ((provider_reference IS NULL) <> (bank_line_id IS NULL)),
  CONSTRAINT payment_payer FOREIGN KEY (organisation_id, payer_id) REFERENCES payer (organisation_id, id),
  CONSTRAINT payment_part FOREIGN KEY (organisation_id, part_id) REFERENCES order_part (organisation_id, id),
  CONSTRAINT payment_attempt FOREIGN KEY (organisation_id, attempt_id) REFERENCES payment_attempt (organisation_id, id),
  CONSTRAINT payment_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE INDEX payment_of_part ON payment (part_id);
CREATE INDEX payment_of_bank_line ON payment (bank_line_id);
CREATE TABLE refund (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, payment_id uuid NOT NULL, payer_id uuid NOT NULL,
  amount_cents integer NOT NULL CONSTRAINT refund_amount CHECK (amount_cents > 0), reason text NOT NULL,
  state text NOT NULL CONSTRAINT refund_state CHECK (state IN ('requested','approved','processing','succeeded','failed','refused')),
  requested_by uuid NOT NULL, requested_at timestamptz NOT NULL, approvals jsonb NOT NULL, provider_refund_id text, ended_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  CONSTRAINT refund_payment FOREIGN KEY (organisation_id, payment_id) REFERENCES payment (organisation_id, id),
  CONSTRAINT refund_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE TABLE ledger_transfer (
  organisation_id uuid NOT NULL, id uuid NOT NULL, operator_id uuid NOT NULL, edition_id uuid NOT NULL, payer_id uuid NOT NULL, part_id uuid,
  kind text NOT NULL CONSTRAINT ledger_transfer_kind CHECK (kind IN ('ordered','invoiced','credited','received','allocated','refunded')),
  debit text NOT NULL CONSTRAINT ledger_transfer_debit CHECK (debit IN ('ordered','ordered_counterpart','receivable','revenue','vat','bank','provider','customer_credit')),
  credit text NOT NULL CONSTRAINT ledger_transfer_credit CHECK (credit IN ('ordered','ordered_counterpart','receivable','revenue','vat','bank','provider','customer_credit')),
  amount_cents integer NOT NULL CONSTRAINT ledger_transfer_amount CHECK (amount_cents > 0),
  invoice_id uuid, payment_id uuid, refund_id uuid, recorded_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id), CONSTRAINT ledger_transfer_sides CHECK (debit <> credit),
  CONSTRAINT ledger_transfer_payer FOREIGN KEY (organisation_id, payer_id) REFERENCES payer (organisation_id, id),
  CONSTRAINT ledger_transfer_part FOREIGN KEY (organisation_id, part_id) REFERENCES order_part (organisation_id, id),
  CONSTRAINT ledger_transfer_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES invoice (organisation_id, id),
  CONSTRAINT ledger_transfer_payment FOREIGN KEY (organisation_id, payment_id) REFERENCES payment (organisation_id, id),
  CONSTRAINT ledger_transfer_refund FOREIGN KEY (organisation_id, refund_id) REFERENCES refund (organisation_id, id),
  CONSTRAINT ledger_transfer_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
CREATE INDEX ledger_transfer_of_invoice ON ledger_transfer (invoice_id) WHERE invoice_id IS NOT NULL;
CREATE INDEX ledger_transfer_of_payer ON ledger_transfer (organisation_id, payer_id);
CREATE INDEX ledger_transfer_by_time ON ledger_transfer (operator_id, recorded_at, id);`;
