import type { MigrationInterface, QueryRunner } from 'typeorm';

const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operators = `operator_id = nullif(current_setting('app.operator_id', true), '')::uuid`;
const mine = `(organisation_id = ${organisation} OR ${operators})`;

/** Lines that are no payment of an invoice are set aside by a person, with a reason; the right to say so is also what lets a line be locked. */
const linesSetAside = `
ALTER TABLE bank_line ADD COLUMN set_aside_by uuid, ADD COLUMN set_aside_at timestamptz, ADD COLUMN set_aside_reason text,
  ADD CONSTRAINT bank_line_set_aside CHECK ((set_aside_at IS NULL) = (set_aside_by IS NULL) AND (set_aside_at IS NULL) = (set_aside_reason IS NULL));
GRANT UPDATE (set_aside_by, set_aside_at, set_aside_reason) ON bank_line TO barometer_app;
CREATE INDEX bank_line_newest ON bank_line (operator_id, booked_on DESC, id DESC);`;

/** A payment that was matched wrongly stays, and is undone by transfers the other way; this says so, once. */
const undone = `
CREATE TABLE payment_reversal (
  organisation_id uuid NOT NULL, payment_id uuid NOT NULL, operator_id uuid NOT NULL, reason text NOT NULL, reversed_by uuid NOT NULL, reversed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, payment_id),
  CONSTRAINT payment_reversal_payment FOREIGN KEY (organisation_id, payment_id) REFERENCES payment (organisation_id, id),
  CONSTRAINT payment_reversal_organisation FOREIGN KEY (organisation_id, operator_id) REFERENCES organisation (organisation_id, operator_id)
);
ALTER TABLE payment_reversal ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment_reversal FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON payment_reversal TO barometer_app;
CREATE POLICY tenant_read ON payment_reversal FOR SELECT TO barometer_app USING (${mine});
CREATE POLICY tenant_insert ON payment_reversal FOR INSERT TO barometer_app WITH CHECK (${operators});
CREATE OR REPLACE VIEW invariant_payment_ledger WITH (security_invoker = true) AS
SELECT p.organisation_id, p.id AS payment_id, p.amount_cents, booked.cents FROM payment p
LEFT JOIN payment_reversal r ON r.organisation_id = p.organisation_id AND r.payment_id = p.id
CROSS JOIN LATERAL (
  SELECT coalesce(sum(CASE WHEN t.credit = 'customer_credit' THEN t.amount_cents ELSE -t.amount_cents END), 0) AS cents FROM ledger_transfer t
  WHERE t.organisation_id = p.organisation_id AND t.payment_id = p.id AND t.kind = 'received') AS booked
WHERE booked.cents <> CASE WHEN r.payment_id IS NULL THEN p.amount_cents ELSE 0 END;
CREATE OR REPLACE VIEW invariant_bank_line_payments WITH (security_invoker = true) AS
SELECT b.operator_id, b.id AS bank_line_id, b.amount_cents, matched.cents FROM bank_line b
CROSS JOIN LATERAL (
  SELECT coalesce(sum(p.amount_cents), 0) AS cents FROM payment p
  WHERE p.bank_line_id = b.id AND NOT EXISTS (SELECT 1 FROM payment_reversal r WHERE r.organisation_id = p.organisation_id AND r.payment_id = p.id)) AS matched
WHERE matched.cents > b.amount_cents AND matched.cents > 0;`;

/** What was exported of a month is kept as it was: the names of payers may change, the file may not. */
const exported = `
CREATE TABLE accounting_export (
  operator_id uuid NOT NULL REFERENCES operator (id), period text NOT NULL CONSTRAINT accounting_export_period CHECK (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  content text NOT NULL, content_hash text NOT NULL CONSTRAINT accounting_export_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'), entries integer NOT NULL,
  made_by uuid NOT NULL, made_at timestamptz NOT NULL, PRIMARY KEY (operator_id, period)
);
ALTER TABLE accounting_export ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON accounting_export TO barometer_app;
CREATE POLICY operator_use ON accounting_export FOR ALL TO barometer_app USING (${operators}) WITH CHECK (${operators});`;

/** What matching money to invoices, undoing it, and handing the books over need beside the tables of money. */
export class MoneyMatched1800000000013 implements MigrationInterface {
  name = 'MoneyMatched1800000000013';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [linesSetAside, undone, exported]) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}
