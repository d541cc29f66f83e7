import type { MissingAnswer } from '../../kernel/answer-store.js';
import type { EditionScoring } from '../../edition-scoring.js';
import type { InputProblems } from '../input-problems.js';
import type { PlacedSites } from './placed-sites.js';
import type { AuditsRead } from './read-audits.js';
import { shownText } from '../text/shown-text.js';

/**
 * Notes the answers that may not be absent (Scoring method, section 2): those of an incomplete audit at the audit's line, those
 * of a site at the site's line. To be called when all answers were read.
 */
export function noteMissingAnswers(context: {
  readonly scoring: EditionScoring;
  readonly sites: PlacedSites;
  readonly audits: AuditsRead;
  readonly problems: InputProblems;
}): void {
  const { scoring, sites, audits, problems } = context;
  const remedy = `add it to ${problems.names.answers}`;
  const note = ({ audit, site, criterion }: MissingAnswer): void => {
    const id = shownText(criterion.id);
    if (audit === null) {
      const { id: siteId, line } = sites.siteAt(site);
      const channel = shownText(criterion.channel);
      problems.add(
        'sites',
        line,
        () =>
          `site ${shownText(siteId)}, criterion ${id}: the answer is missing, but ${channel} was audited, ${remedy}`,
      );
    } else {
      const say = (): string =>
        `audit ${shownText(scoring.answers.auditIds.textOf(audit))}, criterion ${id}: the answer is missing, ${remedy}`;
      problems.add('audits', audits.lineOf(audit), say);
    }
  };
  for (const missing of scoring.answers.missing()) note(missing);
}
