import { TextInput } from '@mantine/core';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import type { DrawFigures } from './console-draw.js';
import classes from './draw.module.css';

type Stratum = DrawFigures['strata'][number];

interface Expected {
  readonly key: string;
  readonly inRound1: number;
  readonly selected: number;
  readonly selectedLow: number;
  readonly selectedHigh: number;
  readonly firstTimersWaiting: number;
}

interface WhatIfTableProps {
  readonly strata: readonly Stratum[];
  readonly nameOf: (key: string) => string;
  readonly result: { readonly trials: number; readonly strata: readonly Expected[] } | null;
}

/** The numbers tried, a field a stratum, and beside each what it would come to. */
export function WhatIfTable({ strata, nameOf, result }: WhatIfTableProps) {
  const t = useTexts();
  const format = useFormats();
  const of = ({ key }: Stratum) => result?.strata.find((row) => row.key === key);
  const range = ({ selected, selectedLow, selectedHigh }: Expected) =>
    t('draw:console.whatIf.range', {
      mean: format.decimals(selected, 1),
      low: format.number(selectedLow),
      high: format.number(selectedHigh),
    });
  const figure = (key: 'inRound1' | 'firstTimersWaiting', title: string, digits: number) => ({
    key,
    title,
    align: 'end' as const,
    cell: (stratum: Stratum) => {
      const row = of(stratum);
      return row ? format.decimals(row[key], digits) : '';
    },
  });
  const expected = [
    {
      key: 'selected',
      title: t('draw:console.whatIf.selected'),
      align: 'end' as const,
      cell: (stratum: Stratum) => {
        const row = of(stratum);
        return row ? <span className={classes.range}>{range(row)}</span> : '';
      },
    },
    figure('inRound1', t('draw:console.whatIf.inRound1'), 0),
    figure('firstTimersWaiting', t('draw:console.whatIf.firstTimersWaiting'), 1),
  ];
  return (
    <DataTable
      caption={
        result
          ? t('draw:console.whatIf.caption', { trials: format.number(result.trials) })
          : t('draw:console.whatIf.title')
      }
      isCaptionHidden={result === null}
      density="compact"
      rows={strata}
      keyOf={({ key }) => key}
      columns={[
        { key: 'stratum', title: t('draw:rules.stratum'), isRowHeader: true, cell: ({ key }) => nameOf(key) },
        {
          key: 'applications',
          title: t('draw:console.applications.applications'),
          align: 'end',
          cell: ({ applications }) => format.number(applications),
        },
        {
          key: 'places',
          title: t('draw:console.whatIf.places'),
          align: 'end',
          cell: ({ key, places }) => (
            <TextInput
              name={key}
              className={classes.short ?? ''}
              aria-label={`${t('draw:console.whatIf.places')}, ${nameOf(key)}`}
              defaultValue={String(places)}
              inputMode="numeric"
              autoComplete="off"
            />
          ),
        },
        ...(result === null ? [] : expected),
      ]}
    />
  );
}
