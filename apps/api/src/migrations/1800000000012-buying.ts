import type { MigrationInterface, QueryRunner } from 'typeorm';
import { invariants } from './buying/invariants.js';
import { invoiceTables } from './buying/invoice-tables.js';
import { moneyTables } from './buying/money-tables.js';
import { moveOrders } from './buying/move-orders.js';
import { orderTables } from './buying/order-tables.js';
import { partyTables } from './buying/party-tables.js';

const organisation = `nullif(current_setting('app.organisation_id', true), '')::uuid`;
const operator = `nullif(current_setting('app.operator_id', true), '')::uuid`;
const mine = `(organisation_id = ${organisation} OR operator_id = ${operator})`;
const operators = `operator_id = ${operator}`;

/** Rights on tenant tables, and who may write: what only the operator issues, no organisation can write for itself. */
const tenantTables: readonly (readonly [table: string, rights: string, writers: string])[] = [
  [
    'payer',
    'SELECT, INSERT, UPDATE (name, siret, vat_number, kind, territory, is_taxable, street, postcode, city, contact_name, contact_email, provider_customer_id)',
    mine,
  ],
  ['quote', 'SELECT, INSERT, UPDATE (state, needs, sites, decided_by, decided_at, refusal_reason)', mine],
  [
    'quote_version',
    'SELECT, INSERT, UPDATE (lines, note, valid_until, price_list_version, drafted_by, drafted_at, sent_by, sent_at)',
    operators,
  ],
  ['quote_comment', 'SELECT, INSERT', mine],
  [
    'order_part',
    'SELECT, INSERT, UPDATE (net_cents, vat_cents, gross_cents, committed_at, buyer, service_code, commitment_number, contract_number)',
    mine,
  ],
  ['order_change', 'SELECT, INSERT', mine],
  ['order_line', 'SELECT, INSERT', mine],
  ['purchase_order', 'SELECT, INSERT', mine],
  ['invoice', 'SELECT, INSERT', operators],
  ['invoice_line', 'SELECT, INSERT', operators],
  ['invoice_archive', 'SELECT, INSERT', operators],
  ['transmission_event', 'SELECT, INSERT', operators],
  ['reminder', 'SELECT, INSERT', operators],
  ['payment', 'SELECT, INSERT', mine],
  ['refund', 'SELECT, INSERT, UPDATE (state, approvals, provider_refund_id, ended_at)', operators],
  ['ledger_transfer', 'SELECT, INSERT', mine],
];

const tenantPolicies = tenantTables
  .map(
    ([table, rights, writers]) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
GRANT ${rights} ON ${table} TO barometer_app;
CREATE POLICY tenant_read ON ${table} FOR SELECT TO barometer_app USING (${mine});
CREATE POLICY tenant_insert ON ${table} FOR INSERT TO barometer_app WITH CHECK (${writers});
CREATE POLICY tenant_update ON ${table} FOR UPDATE TO barometer_app USING (${writers}) WITH CHECK (${writers});
CREATE POLICY tenant_delete ON ${table} FOR DELETE TO barometer_app USING (${mine});`,
  )
  .join('');

/** A version that was sent is what may be accepted: nobody changes it any more. */
const sentVersions = `
DROP POLICY tenant_update ON quote_version;
CREATE POLICY tenant_update ON quote_version FOR UPDATE TO barometer_app USING (${operators} AND sent_at IS NULL) WITH CHECK (${operators});`;

const ofMyOperator = `(${operators} OR operator_id = (SELECT o.operator_id FROM organisation o WHERE o.organisation_id = ${organisation}))`;

/** The seller is printed on every invoice and quote; the directory says what a payer asks for. Bank lines and series are the operator's alone. */
const operatorPolicies = `
ALTER TABLE seller ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON seller TO barometer_app;
CREATE POLICY public_read ON seller FOR SELECT TO barometer_app USING (true);
CREATE POLICY operator_insert ON seller FOR INSERT TO barometer_app WITH CHECK (${operators});
ALTER TABLE payer_directory ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON payer_directory TO barometer_app;
CREATE POLICY directory_read ON payer_directory FOR SELECT TO barometer_app USING ${ofMyOperator};
CREATE POLICY operator_insert ON payer_directory FOR INSERT TO barometer_app WITH CHECK (${operators});
CREATE POLICY operator_update ON payer_directory FOR UPDATE TO barometer_app USING (${operators}) WITH CHECK (${operators});
${(
  [
    ['invoice_series', 'SELECT, INSERT, UPDATE (last, last_issued_on)'],
    ['invoice_number', 'SELECT, INSERT'],
    ['bank_statement', 'SELECT, INSERT'],
    ['bank_line', 'SELECT, INSERT'],
  ] as const
)
  .map(
    ([table, rights]) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
GRANT ${rights} ON ${table} TO barometer_app;
CREATE POLICY operator_use ON ${table} FOR ALL TO barometer_app USING (${operators}) WITH CHECK (${operators});`,
  )
  .join('')}`;

/** Buying as public bodies buy: payers, orders split by payer, quotes, invoices, money received, and the ledger behind them. */
export class Buying1800000000012 implements MigrationInterface {
  name = 'Buying1800000000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [partyTables, orderTables]) await runner.query(statements);
    await moveOrders(runner);
    const rest = [invoiceTables, moneyTables, tenantPolicies, sentVersions, operatorPolicies, invariants];
    for (const statements of rest) await runner.query(statements);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}
