import { allowAnyMove } from '../../../testing/lawful-moves.js';
import type { TestApp } from '../../../testing/test-app.js';
import { runJobs } from '../../../testing/run-jobs.js';
import { DemonstrationSeed } from './demonstration-seed.js';

const mostPasses = 200;

/** Starts the seed as a worker does and runs its jobs, as often as a worker that was killed is started again, until it has come to its end. */
export async function runSeed(app: TestApp): Promise<void> {
  // Past editions are written as they ended.
  await app.sql(allowAnyMove);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    await app.app.get(DemonstrationSeed).begin();
    await runJobs(app, { evenIfLater: true, toleratesFailures: true });
    const [job] = await app.sql<{ state: string }>(`SELECT state FROM job_progress WHERE kind = 'seed_demonstration'`);
    if (job?.state === 'succeeded') return;
  }
  throw new Error('The seed does not come to its end.');
}

/** What the seed has made, in numbers and in content, without the ids and instants that differ from one database to the next. */
export async function contentOf(app: TestApp): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(queries)) {
    const [row] = await app.sql<{ count: number; hash: string }>(
      `SELECT count(*)::int AS count, md5(coalesce(string_agg(line, E'\\n' ORDER BY line), '')) AS hash FROM (${query}) AS lines (line)`,
    );
    content[name] = row;
  }
  return content;
}

const ofEdition = (table: string): string => `${table} JOIN edition e ON e.id = x.edition_id`;
const ofRun = (table: string): string =>
  `${table} JOIN score_run s ON s.id = x.score_run_id JOIN edition e ON e.id = s.edition_id`;
const named = 'JOIN registration r ON r.organisation_id = x.organisation_id AND r.id = x.registration_id';

/** A rehearsal gives its structures new ids each time, and its draw is left to chance. */
const notRehearsed = `WHERE NOT e.is_sandbox`;

const queries: Record<string, string> = {
  operators: 'SELECT name FROM operator',
  editions: `SELECT concat_ws(' ', number, name, state, grid_version_id IS NOT NULL, free_places) FROM edition`,
  priceLists: 'SELECT lines::text FROM price_list',
  places: `SELECT concat_ws(' ', e.number, x.number, x.label, x.state, x.organisation_id) FROM ${ofEdition('place x')} ${notRehearsed}`,
  ledgers: `SELECT concat_ws(' ', e.number, x.place_number, x.label, x.kind, r.reference, x.at) FROM ${ofEdition('place_event x')} ${named} ${notRehearsed}`,
  draws: `SELECT concat_ws(' ', e.number, x.state, x.closed_at, x.published_at, l.application_count) FROM ${ofEdition('draw x')} JOIN draw_list l ON l.edition_id = e.id ${notRehearsed}`,
  grids: 'SELECT hash FROM grid_version',
  people: `SELECT concat_ws(' ', u.email, u.name, count(*)) FROM auth."user" u JOIN auth.account a ON a."userId" = u.id WHERE a.password IS NOT NULL GROUP BY u.id`,
  members: `SELECT concat_ws(' ', u.email, m.role, m.organisation_id) FROM membership m JOIN auth."user" u ON u.id = m.user_id`,
  operatorMembers: `SELECT concat_ws(' ', u.email, m.roles) FROM operator_member m JOIN auth."user" u ON u.id = m.user_id`,
  organisations: `SELECT concat_ws(' ', organisation_id, kind, name, category_code, population, region_code, awaits_owner) FROM organisation WHERE sandbox_edition_id IS NULL`,
  sites: `SELECT concat_ws(' ', s.organisation_id, s.name, s.is_central, s.is_certified, s.has_social_account)
    FROM site s JOIN organisation o USING (organisation_id) WHERE o.sandbox_edition_id IS NULL`,
  orders: `SELECT concat_ws(' ', x.organisation_id, e.number, x.reference, x.state, p.gross_cents) FROM ${ofEdition('"order" x')}
    JOIN order_part p ON p.organisation_id = x.organisation_id AND p.order_id = x.id`,
  registrations: `SELECT concat_ws(' ', x.site_id, e.number, x.reference, x.kind, x.state, x.physical_visits, o.reference)
    FROM ${ofEdition('registration x')} LEFT JOIN "order" o ON o.organisation_id = x.organisation_id AND o.id = x.order_id ${notRehearsed}`,
  counters: `SELECT concat_ws(' ', series, year, last) FROM reference_counter`,
  imports: `SELECT concat_ws(' ', e.number, x.state, x.audit_count, x.answer_count, x.new_audits) FROM ${ofEdition('audit_import x')}`,
  audits: `SELECT concat_ws(' ', e.number, x.audit_key, x.version, x.outcome, md5(x.answers)) FROM ${ofEdition('audit x')}`,
  siteAnswers: `SELECT concat_ws(' ', e.number, r.reference, x.channel, x.version, md5(x.answers)) FROM ${ofEdition('site_answers x')} ${named}`,
  runs: `SELECT concat_ws(' ', e.number, x.state, x.is_official, x.audit_count, x.site_count, x.released_at IS NOT NULL) FROM ${ofEdition('score_run x')}`,
  scores: `SELECT concat_ws(' ', e.number, r.reference, x.figures) FROM ${ofRun('site_score x')} ${named}`,
  peers: `SELECT concat_ws(' ', e.number, r.reference, x.peers) FROM ${ofRun('peer_statistic x')} ${named}`,
  panels: `SELECT concat_ws(' ', e.number, x.panel) FROM ${ofRun('panel_statistic x')}`,
  rehearsals: `SELECT concat_ws(' ', e.number, x.state, count(*)) FROM ${ofEdition('registration x')} WHERE e.is_sandbox GROUP BY e.number, x.state`,
  amendments: `SELECT concat_ws(' ', e.number, x.number, x.kind, x.before, x.after, x.reason) FROM ${ofEdition('edition_amendment x')}`,
  drafts: `SELECT concat_ws(' ', x.organisation_id, e.number, x.version, (SELECT count(*) FROM jsonb_object_keys(x.fields))) FROM ${ofEdition('registration_draft x')}`,
  details: `SELECT concat_ws(' ', e.number, r.reference, x.state, x.before, x.details, x.reason) FROM ${ofEdition('details_change x')} ${named}`,
  presentDetails: `SELECT concat_ws(' ', e.number, r.reference, x.details) FROM participation_details x ${named} JOIN edition e ON e.id = r.edition_id`,
  campaigns: `SELECT concat_ws(' ', e.number, x.state, x.subject_fr, x.letter_count) FROM ${ofEdition('campaign x')}`,
  mails: `SELECT concat_ws(' ', kind, recipient, subject) FROM mail_message`,
  jobs: `SELECT concat_ws(' ', kind, state) FROM job_progress`,
};
