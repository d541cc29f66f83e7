import { fillText } from '@barometer/charts';

import { freeFigures } from './free-figures.js';
import { organisationFigures } from './organisation-figures.js';
import type { DetailedReportData, ReportData, SyntheticReportData } from './report-data.js';
import type { ReportDocument } from './report-document.js';
import { figuresLine, frameFacts } from './report-frame.js';
import { certaintySection } from './sections/certainty.js';
import { channelsSection } from './sections/channels.js';
import { allCriteriaSection, criteriaSection } from './sections/criteria.js';
import { determinantsSection } from './sections/determinants.js';
import { essentialsSection } from './sections/essentials.js';
import { methodSection } from './sections/method.js';
import { sitesSections } from './sections/sites.js';
import { syntheticSections } from './sections/synthetic.js';
import { wordingFor } from './wording.js';
import type { Wording } from './wording.js';

/**
 * Turns figures into a report's words: sections in reading order, each with its sentences, charts and tables.
 * What is written is what the figures support: a difference from peers is stated only beyond the interval.
 */
export function composeReport(data: ReportData): ReportDocument {
  const wording = wordingFor(data);
  return data.kind === 'detailed' ? composeDetailed(data, wording) : composeSynthetic(data, wording);
}

function composeDetailed(data: DetailedReportData, wording: Wording): ReportDocument {
  const { texts } = wording;
  const figures = organisationFigures(data);
  const audits = figures.channels.reduce((sum, channel) => sum + channel.n, 0);
  const [edition = ['', ''], fieldWork = ['', ''], asOf = ['', ''], grid = ['', ''], method = ['', '']] = frameFacts(
    data,
    wording,
  );
  return {
    ...frameOf(data, wording),
    title: titleOf([texts.titleDetailed, data.structureName, data.editionName]),
    site: null,
    scope: null,
    eyebrow: texts.titleDetailed,
    facts: [
      edition,
      fieldWork,
      [texts.facts.category, figures.categoryLabel],
      [texts.facts.sites, wording.count(figures.siteCount)],
      [texts.facts.audits, wording.count(audits)],
      asOf,
      grid,
      method,
    ],
    sections: [
      essentialsSection(figures, data, wording),
      channelsSection(figures, wording),
      determinantsSection(figures, wording),
      criteriaSection(figures, wording),
      ...sitesSections(data.sites, figures, wording),
      certaintySection(figures, wording),
      methodSection(data, figures, wording),
      allCriteriaSection(figures, wording),
    ],
  };
}

function composeSynthetic(data: SyntheticReportData, wording: Wording): ReportDocument {
  const { titleSynthetic } = wording.texts;
  return {
    ...frameOf(data, wording),
    title: titleOf([titleSynthetic, data.site.name, data.structureName, data.editionName]),
    site: data.site.name,
    scope: scopeOf(data, wording),
    eyebrow: titleSynthetic,
    facts: [[wording.texts.facts.category, data.site.categoryLabel]],
    sections: syntheticSections({ ...data, site: freeFigures(data.site) }, wording),
  };
}

/** Says whose figures these are where the organisation has other sites. */
function scopeOf({ site, siteCount }: SyntheticReportData, { texts, count }: Wording): string | null {
  if (siteCount < 2) return null;
  return fillText(texts.synthetic.oneSiteOnly, { site: site.name, count: count(siteCount) });
}

/** A site that bears the name of its structure is not named twice. */
function titleOf(parts: readonly string[]): string {
  return [...new Set(parts)].join(' – ');
}

type Frame = Omit<ReportDocument, 'title' | 'site' | 'scope' | 'eyebrow' | 'facts' | 'sections'>;

function frameOf(data: ReportData, wording: Wording): Frame {
  const { texts } = wording;
  return {
    kind: data.kind,
    language: data.language,
    structure: data.structureName,
    edition: data.editionName,
    demonstration: data.isDemonstration ? texts.demonstration : null,
    figures: figuresLine(data, wording),
    contentsTitle: texts.contents,
  };
}
