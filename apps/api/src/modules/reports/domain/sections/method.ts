import { channelShares } from '../criteria-ranking.js';
import type { OrganisationFigures } from '../organisation-figures.js';
import type { ReportData } from '../report-data.js';
import type { Block, Section, TableBlock } from '../report-document.js';
import { frameFacts } from '../report-frame.js';
import type { Wording } from '../wording.js';

/** How the figures were made and where they come from. */
export function methodSection(data: ReportData, figures: OrganisationFigures, wording: Wording): Section {
  const { method: texts } = wording.texts;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  return {
    title: texts.title,
    blocks: [
      { kind: 'lead', text: texts.lead },
      paragraph(texts.audit),
      paragraph(texts.channel),
      shareTable(figures, wording),
      ...(figures.siteCount > 1 ? [paragraph(texts.organisation)] : []),
      { kind: 'heading', text: texts.peersTitle },
      paragraph(texts.peers),
      { kind: 'heading', text: texts.figuresTitle },
      paragraph(texts.rounding),
      ...(data.isDemonstration ? [paragraph(texts.demonstration)] : []),
      { kind: 'facts', items: frameFacts(data, wording) },
    ],
  };
}

function shareTable({ channels }: OrganisationFigures, wording: Wording): TableBlock {
  const { columns, method, words } = wording.texts;
  const shares = channelShares(channels);
  return {
    kind: 'table',
    columns: [
      { label: columns.channel, align: 'left', share: 1 },
      { label: columns.weight, align: 'right' },
      { label: columns.share, align: 'right' },
    ],
    rows: channels
      .filter(({ weight }) => weight > 0)
      .map(({ code, label, weight }) => {
        const share = shares.get(code);
        return [label, wording.share(weight), share === undefined ? words.none : wording.share(share)];
      }),
    note: method.shares,
  };
}
