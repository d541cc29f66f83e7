import { scoredAudits, sumOfAnswers } from '../lineage/audit-sum.js';
import type { Lineage, LineageAnswer, LineageAudit, LineageChannel } from '../lineage/figure-lineage.js';
import { leftOutOf } from '../lineage/left-out.js';
import { spreadOf } from '../lineage/spread.js';
import { termsOf } from '../lineage/terms.js';
import type { SiteDetail } from '../site-detail.js';
import type { ExplainedAnswer, ExplainedAudit, MethodFigures } from './method-figures.js';
import { sampleAnswer } from './sample-method-figures.js';

type OpenAudit = LineageAudit & { readonly score: number };

/** The reader's own figures, picked from the calculation of their overall: the channel audited most, an audit and an answer of it. */
export function ownMethodFigures(lineage: Lineage, site: SiteDetail): MethodFigures {
  const { score, channels, opensAudits, methodVersion } = lineage;
  const shown = mostAudited(channels);
  const audits = shown ? scoredAudits(shown) : [];
  const audit = audits.find((one) => tellingAnswer(one)?.score !== 100) ?? audits[0];
  const answer = audit && tellingAnswer(audit);
  return {
    whose: 'own',
    opensAudits,
    answer: answer ? { ...answer, bands: [] } : sampleAnswer,
    audit: audit ? explained(audit) : null,
    channel:
      shown && typeof shown.value === 'number'
        ? { code: shown.code, value: shown.value, count: shown.auditCount, audits: audits.length > 0 ? audits : null }
        : null,
    overall: {
      value: score.value ?? null,
      low: score.low ?? null,
      high: score.high ?? null,
      terms: termsOf(channels),
      spread: spreadOf('overall', lineage),
    },
    auditCount: channels.reduce((sum, { auditCount }) => sum + auditCount, 0),
    peers: score.peers ?? null,
    samplePeers: null,
    leftOut: leftOutOf({ kind: 'overall', code: '' }, lineage, site),
    methodVersion,
  };
}

/** The channel that shows best how audits make a mean. */
function mostAudited(channels: readonly LineageChannel[]): LineageChannel | undefined {
  return channels
    .filter(({ value }) => typeof value === 'number')
    .toSorted((one, other) => other.auditCount - one.auditCount)[0];
}

type Scored = LineageAnswer & { readonly score: number };

/** An answer that says something: rather a measure than a yes, rather between the ends of the scale than at one. */
function tellingAnswer({ answers }: OpenAudit): Omit<ExplainedAnswer, 'bands'> | undefined {
  const given = answers.filter(
    (answer): answer is Scored => typeof answer.score === 'number' && typeof answer.value === 'string',
  );
  const rank = ({ unit, pointLabelFr, score }: Scored) =>
    (unit ? 2 : pointLabelFr ? 1 : 0) + (score > 0 && score < 100 ? 3 : 0);
  return given.toSorted((one, other) => rank(other) - rank(one))[0];
}

function explained(audit: OpenAudit): ExplainedAudit {
  return { number: audit.number, score: audit.score, coverage: audit.coverage, ...sumOfAnswers(audit) };
}
