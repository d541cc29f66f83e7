import { useStratumName } from '../../../i18n/stratum-name.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { Section } from '../../../ui/page.js';
import { isOccupied } from './console-draw.js';
import type { ConsoleDraw, DrawFigures } from './console-draw.js';
import classes from './draw.module.css';

interface ApplicationsPerStratumProps {
  readonly draw: ConsoleDraw;
  readonly figures: DrawFigures;
}

type Stratum = DrawFigures['strata'][number];

/** Applications against the places of each stratum. */
export function ApplicationsPerStratum({ draw, figures }: ApplicationsPerStratumProps) {
  const t = useTexts();
  const format = useFormats();
  const nameOf = useStratumName(draw.territories);
  const number = (key: 'applications' | 'firstTimers' | 'places' | 'selected', total: number) => ({
    align: 'end' as const,
    cell: (stratum: Stratum) => format.number(stratum[key]),
    total: format.number(total),
  });
  const shown = figures.strata.filter(isOccupied);
  const hidden = figures.strata.length - shown.length;
  return (
    <Section title={t('draw:console.applications.title')}>
      <p>{t(draw.state === 'open' ? 'draw:console.applications.soFar' : 'draw:console.applications.asClosed')}</p>
      <DataTable
        caption={t('draw:console.applications.caption')}
        isCaptionHidden
        density="compact"
        rows={shown}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'stratum',
            title: t('draw:rules.stratum'),
            isRowHeader: true,
            cell: (stratum) => <StratumCell name={nameOf(stratum.key)} stratum={stratum} />,
            total: `${t('draw:console.applications.total')} (${t('draw:open')} : ${format.number(figures.openPlaces)})`,
          },
          { key: 'places', title: t('draw:rules.places'), ...number('places', figures.totalPlaces) },
          {
            key: 'applications',
            title: t('draw:console.applications.applications'),
            ...number('applications', figures.totalApplications),
          },
          {
            key: 'firstTimers',
            title: t('draw:console.applications.firstTimers'),
            ...number('firstTimers', figures.totalFirstTimers),
          },
          {
            key: 'perPlace',
            title: t('draw:console.applications.perPlace'),
            align: 'end',
            cell: ({ applications, places }) => (places === 0 ? '–' : format.decimals(applications / places, 1)),
            total:
              figures.totalPlaces === 0 ? '–' : format.decimals(figures.totalApplications / figures.totalPlaces, 1),
          },
          {
            key: 'selected',
            title: t('draw:console.applications.selected'),
            ...number('selected', figures.totalSelected),
          },
        ]}
      />
      {hidden > 0 ? <p className={classes.hint}>{t('draw:console.applications.empty', { count: hidden })}</p> : null}
    </Section>
  );
}

/** The stratum, and how many of its places nobody applies for. */
function StratumCell({
  name,
  stratum: { places, applications },
}: {
  readonly name: string;
  readonly stratum: Stratum;
}) {
  const t = useTexts();
  const unused = places - applications;
  return (
    <span className={classes.name}>
      {name}
      {unused > 0 ? (
        <span className={classes.detail}>{t('draw:console.applications.unused', { count: unused })}</span>
      ) : null}
    </span>
  );
}
