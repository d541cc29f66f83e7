import type { Translator } from '@barometer/messages';

import { channelName } from '../../../i18n/grid-names.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import notes from '../overall-section.module.css';
import type { SiteDetail } from '../site-detail.js';
import type { FigureId } from './figure-id.js';
import type { Lineage } from './figure-lineage.js';
import { countOfNoContact, leftOutOf } from './left-out.js';
import type { LeftOut } from './left-out.js';

interface LeftOutSectionProps {
  readonly id: FigureId;
  readonly lineage: Lineage;
  readonly site: SiteDetail;
}

/** What does not count in the figure, and why; and what counts for nothing. */
export function LeftOutSection({ id, lineage, site }: LeftOutSectionProps) {
  const t = useTexts();
  const items = leftOutOf(id, lineage, site);
  const zeros = countOfNoContact(lineage.channels.flatMap(({ audits }) => audits ?? []));
  return (
    <Section title={t('lineage:leftOut.title')} aside={null}>
      {items.length > 0 ? (
        <LeftOutList items={items} />
      ) : lineage.opensAudits ? (
        <p>{t('lineage:leftOut.nothing')}</p>
      ) : null}
      {zeros > 0 ? <p>{t('lineage:leftOut.noContact', { count: zeros })}</p> : null}
      {lineage.opensAudits ? null : <p className={notes.note}>{t('lineage:leftOut.locked')}</p>}
    </Section>
  );
}

/** One line for each thing set aside, with its reason. */
export function LeftOutList({ items }: { readonly items: readonly LeftOut[] }) {
  const t = useTexts();
  const format = useFormats();
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={keyOf(item)}>{inWords(t, item, format.percent)}</li>
      ))}
    </ul>
  );
}

function keyOf(item: LeftOut): string {
  if (item.what === 'channel') return `channel ${item.code}`;
  return item.what === 'audit'
    ? `audit ${item.channel} ${item.number}`
    : item.what === 'answers'
      ? item.reason
      : item.what;
}

function inWords(t: Translator, item: LeftOut, percent: (share: number, digits?: number) => string): string {
  switch (item.what) {
    case 'channel':
      return t(`lineage:leftOut.channel.${item.reason}`, { channel: channelName(t, item.code) });
    case 'physical':
      return t('lineage:leftOut.physical');
    case 'audit':
      return t(`lineage:leftOut.audit.${item.reason}`, {
        number: item.number,
        channel: channelName(t, item.channel),
        coverage: percent(item.coverage, 0),
      });
    case 'answers':
      return t(`lineage:leftOut.answers.${item.reason}`, { count: item.count });
  }
}
