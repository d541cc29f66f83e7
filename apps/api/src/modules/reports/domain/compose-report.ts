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
  const figures = organisationFigures(data.sites);
  const audits = figures.channels.reduce((sum, channel) => sum + channel.n, 0);
  const [edition = ['', ''], fieldWork = ['', ''], asOf = ['', ''], grid = ['', ''], method = ['', '']] = frameFacts(
    data,
    wording,
  );
  return {
    ...frameOf(data, wording),
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
      essentialsSection(figures, wording),
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
  return {
    ...frameOf(data, wording),
    eyebrow: wording.texts.titleSynthetic,
    facts: [[wording.texts.facts.category, data.site.categoryLabel]],
    sections: syntheticSections({ ...data, site: freeFigures(data.site) }, wording),
  };
}

function frameOf(data: ReportData, wording: Wording): Omit<ReportDocument, 'eyebrow' | 'facts' | 'sections'> {
  const { texts } = wording;
  const kindTitle = data.kind === 'detailed' ? texts.titleDetailed : texts.titleSynthetic;
  return {
    kind: data.kind,
    language: data.language,
    title: `${kindTitle} – ${data.structureName} – ${data.editionName}`,
    structure: data.structureName,
    edition: data.editionName,
    demonstration: data.isDemonstration ? texts.demonstration : null,
    figures: figuresLine(data, wording),
    contentsTitle: texts.contents,
  };
}
