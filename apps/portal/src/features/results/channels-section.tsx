import { useMemo } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import { channelRows } from './chart-rows.js';
import type { NamedFigure } from './figure-fields.js';
import { FiguresChart } from './figures-chart.js';
import { figureId, SECTION_OF } from './lineage/figure-id.js';
import classes from './overall-section.module.css';

interface ChannelsSectionProps {
  readonly channels: readonly NamedFigure[];
}

/** Each channel with its interval, beside its peers. */
export function ChannelsSection({ channels }: ChannelsSectionProps) {
  const t = useTexts();
  const rows = useMemo(() => channelRows(t, channels), [t, channels]);
  const isWebsiteShown = rows.some(({ key, value, low }) => key === 'website' && value !== null && low === null);

  return (
    <Section
      title={t('results:channels.title')}
      id={SECTION_OF.channel}
      aside={<p className={classes.note}>{t('results:channels.aside')}</p>}
    >
      <FiguresChart
        kind="interval"
        rows={rows}
        title={t('results:channels.chart')}
        rowHeading={t('results:channels.column')}
        linkOf={({ key }) => ({ figure: figureId('channel', key) })}
      />
      {isWebsiteShown ? <p className={classes.note}>{t('results:channels.wholeSeen')}</p> : null}
    </Section>
  );
}
