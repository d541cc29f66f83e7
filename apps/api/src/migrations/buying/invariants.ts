/** What must hold of orders, invoices and money; each view is empty when all is well. */
const views: Readonly<Record<string, string>> = {
  order_totals: `
SELECT p.organisation_id, p.id AS part_id, p.net_cents, sums.net
FROM order_part p CROSS JOIN LATERAL (SELECT coalesce(sum(l.total_cents), 0) AS net FROM order_line l WHERE l.organisation_id = p.organisation_id AND l.part_id = p.id) AS sums
WHERE p.net_cents <> sums.net`,
  order_commitments: `
SELECT o.organisation_id, o.id AS order_id, o.state FROM "order" o
CROSS JOIN LATERAL (SELECT bool_and(p.committed_at IS NOT NULL) AS every FROM order_part p WHERE p.organisation_id = o.organisation_id AND p.order_id = o.id) AS parts
WHERE (o.state IN ('committed','fulfilled','closed') AND parts.every IS NOT TRUE) OR (o.state = 'placed' AND parts.every IS TRUE)`,
  order_registrations: `
SELECT r.organisation_id, r.id AS registration_id, r.state FROM registration r
JOIN order_part p ON p.organisation_id = r.organisation_id AND p.id = r.order_part_id
WHERE (p.committed_at IS NOT NULL AND r.state = 'awaiting_commitment') OR (p.committed_at IS NULL AND r.state IN ('confirmed','in_field','scored','published')) OR p.order_id IS DISTINCT FROM r.order_id`,
  order_ledger: `
SELECT p.organisation_id, p.id AS part_id, p.gross_cents, booked.cents
FROM order_part p CROSS JOIN LATERAL (
  SELECT coalesce(sum(CASE WHEN t.debit = 'ordered' THEN t.amount_cents WHEN t.credit = 'ordered' THEN -t.amount_cents ELSE 0 END), 0) AS cents
  FROM ledger_transfer t WHERE t.organisation_id = p.organisation_id AND t.part_id = p.id AND t.kind = 'ordered') AS booked
WHERE booked.cents <> 0 AND booked.cents <> p.gross_cents`,
  quote_orders: `
SELECT q.organisation_id, q.id AS quote_id, q.state FROM quote q
LEFT JOIN "order" o ON o.organisation_id = q.organisation_id AND o.quote_id = q.id
WHERE (q.state = 'accepted') <> (o.id IS NOT NULL)`,
  invoice_series_gapless: `
SELECT s.seller_id, s.series, s.last, numbers.count, numbers.highest FROM invoice_series s
CROSS JOIN LATERAL (SELECT count(*) AS count, coalesce(max(n.number), 0) AS highest FROM invoice_number n WHERE n.seller_id = s.seller_id AND n.series = s.series) AS numbers
WHERE s.last <> numbers.count OR s.last <> numbers.highest`,
  invoice_dates: `
SELECT seller_id, series, number, issued_on FROM (
  SELECT n.*, lag(n.issued_on) OVER (PARTITION BY n.seller_id, n.series ORDER BY n.number) AS before FROM invoice_number n) AS ordered
WHERE before > issued_on`,
  invoice_numbers: `
SELECT i.organisation_id, i.id AS invoice_id, i.number FROM invoice i
LEFT JOIN invoice_number n ON n.invoice_id = i.id AND n.organisation_id = i.organisation_id AND n.seller_id = i.seller_id
WHERE n.number IS NULL OR i.number <> n.series || '-' || lpad(n.number::text, 5, '0')`,
  invoice_credits: `
SELECT i.organisation_id, i.id AS invoice_id, i.net_cents, credits.net FROM invoice i
CROSS JOIN LATERAL (SELECT coalesce(sum(c.net_cents), 0) AS net FROM invoice c WHERE c.organisation_id = i.organisation_id AND c.corrects_id = i.id) AS credits
WHERE credits.net > i.net_cents`,
  invoice_lines: `
SELECT i.organisation_id, i.id AS invoice_id, i.net_cents, lines.net FROM invoice i
CROSS JOIN LATERAL (SELECT coalesce(sum(l.net_cents), 0) AS net FROM invoice_line l WHERE l.organisation_id = i.organisation_id AND l.invoice_id = i.id) AS lines
WHERE lines.net <> CASE i.kind WHEN 'invoice' THEN i.net_cents ELSE -i.net_cents END`,
  invoice_ledger: `
SELECT i.organisation_id, i.id AS invoice_id, i.gross_cents, booked.cents FROM invoice i
CROSS JOIN LATERAL (
  SELECT coalesce(sum(t.amount_cents) FILTER (WHERE t.kind IN ('invoiced','credited')), 0) AS cents
  FROM ledger_transfer t WHERE t.organisation_id = i.organisation_id AND t.invoice_id = i.id) AS booked
WHERE booked.cents <> i.gross_cents`,
  receivables: `
SELECT t.organisation_id, t.payer_id, coalesce(i.corrects_id, i.id) AS invoice_id,
  sum(CASE WHEN t.debit = 'receivable' THEN t.amount_cents WHEN t.credit = 'receivable' THEN -t.amount_cents ELSE 0 END) AS open_cents
FROM ledger_transfer t JOIN invoice i ON i.organisation_id = t.organisation_id AND i.id = t.invoice_id
GROUP BY t.organisation_id, t.payer_id, coalesce(i.corrects_id, i.id)
HAVING sum(CASE WHEN t.debit = 'receivable' THEN t.amount_cents WHEN t.credit = 'receivable' THEN -t.amount_cents ELSE 0 END) < 0`,
  customer_credits: `
SELECT t.organisation_id, t.payer_id, sum(CASE WHEN t.credit = 'customer_credit' THEN t.amount_cents WHEN t.debit = 'customer_credit' THEN -t.amount_cents ELSE 0 END) AS cents
FROM ledger_transfer t GROUP BY t.organisation_id, t.payer_id
HAVING sum(CASE WHEN t.credit = 'customer_credit' THEN t.amount_cents WHEN t.debit = 'customer_credit' THEN -t.amount_cents ELSE 0 END) < 0`,
  payment_ledger: `
SELECT p.organisation_id, p.id AS payment_id, p.amount_cents, booked.cents FROM payment p
CROSS JOIN LATERAL (SELECT coalesce(sum(t.amount_cents), 0) AS cents FROM ledger_transfer t
  WHERE t.organisation_id = p.organisation_id AND t.payment_id = p.id AND t.kind = 'received') AS booked
WHERE booked.cents <> p.amount_cents`,
  bank_line_payments: `
SELECT b.operator_id, b.id AS bank_line_id, b.amount_cents, matched.cents FROM bank_line b
CROSS JOIN LATERAL (SELECT coalesce(sum(p.amount_cents), 0) AS cents FROM payment p WHERE p.bank_line_id = b.id) AS matched
WHERE matched.cents > b.amount_cents AND matched.cents > 0`,
  payment_intents: `
SELECT a.payment_intent_id, count(DISTINCT a.order_id) AS orders FROM payment_attempt a WHERE a.payment_intent_id IS NOT NULL
GROUP BY a.payment_intent_id HAVING count(DISTINCT a.order_id) > 1`,
};

export const invariants = Object.entries(views)
  .map(
    ([name, query]) => `
CREATE VIEW invariant_${name} WITH (security_invoker = true) AS ${query};
GRANT SELECT ON invariant_${name} TO barometer_app;`,
  )
  .join('');
