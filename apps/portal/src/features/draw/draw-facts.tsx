import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useNow } from '../../session/use-demonstration.js';
import { FactList } from '../../ui/fact-list.js';
import type { Fact } from '../../ui/fact-list.js';
import { Section } from '../../ui/page.js';
import { WrittenValue } from '../../ui/publication/written-value.js';
import type { Draw } from './draw.js';
import { useIsLate } from './use-draw-dates.js';

/** What is published of a draw, and when the rest will be. */
export function DrawFacts({ draw }: { readonly draw: Draw }) {
  const t = useTexts();
  return (
    <Section title={t('draw:facts.title')} aside={<></>}>
      <FactList facts={useFacts(draw)} />
    </Section>
  );
}

function useFacts(draw: Draw): Fact[] {
  const t = useTexts();
  const format = useFormats();
  const isLate = useIsLate(draw);
  const { closedAt, closesAt, beaconAt, offersAt, publishedAt, applicationCount, selectedCount } = draw;
  const hash = (text: string | null | undefined) => (text ? <WrittenValue text={text} /> : t('draw:facts.later'));
  const closing = (at: string): string =>
    beaconAt && at >= beaconAt ? t('draw:facts.closedLate', { date: format.dateTime(at) }) : format.dateTime(at);
  return [
    { label: t('draw:facts.rulesHash'), value: hash(draw.rulesHash) },
    closedAt
      ? { label: t('draw:facts.closed'), value: closing(closedAt) }
      : { label: t('draw:facts.closes'), value: t('draw:facts.closesAfter', { date: format.dateTime(closesAt) }) },
    { label: t('draw:facts.listHash'), value: hash(draw.listHash) },
    ...(typeof applicationCount === 'number' && typeof selectedCount === 'number'
      ? [
          {
            label: t('draw:facts.counts'),
            value: `${t('draw:facts.applications', { count: applicationCount })}, ${t('draw:facts.selected', { count: selectedCount })}`,
          },
        ]
      : []),
    ...useBeaconFacts(draw),
    ...useValueFacts(draw),
    ...(publishedAt
      ? [{ label: t('draw:facts.published'), value: format.dateTime(publishedAt) }]
      : [
          {
            label: t('draw:facts.offersAt'),
            value: offersAt ? format.dateTime(offersAt) : t('draw:undated'),
            ...(isLate ? { hint: t('draw:facts.offersLate') } : {}),
          },
        ]),
  ];
}

/** When the value that decides comes out, and the value once it has been recorded. */
export function useValueFacts({ beaconAt, beaconValue }: Pick<Draw, 'beaconAt' | 'beaconValue'>): Fact[] {
  const t = useTexts();
  const format = useFormats();
  const now = useNow();
  return [
    ...(beaconAt
      ? [
          {
            label: t(new Date(beaconAt) <= now ? 'draw:facts.beaconCame' : 'draw:facts.beaconAt'),
            value: format.dateTime(beaconAt),
          },
        ]
      : []),
    ...(beaconValue ? [{ label: t('draw:facts.beaconValue'), value: <WrittenValue text={beaconValue} /> }] : []),
  ];
}

function useBeaconFacts({ beacon }: Draw): Fact[] {
  const t = useTexts();
  if (!beacon) return [];
  if (beacon.kind === 'drand') {
    return [
      { label: t('draw:facts.beacon'), value: t('draw:facts.drand', { round: String(beacon.round) }) },
      { label: t('draw:facts.chain'), value: <WrittenValue text={beacon.chain ?? ''} /> },
    ];
  }
  return [
    { label: t('draw:facts.beacon'), value: beacon.source },
    { label: t('draw:facts.pattern'), value: <WrittenValue text={beacon.pattern ?? ''} /> },
  ];
}
