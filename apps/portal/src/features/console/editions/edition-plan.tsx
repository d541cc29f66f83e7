import { byChannel, channelName } from '../../../i18n/grid-names.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { DemonstrationMark } from '../../../ui/demonstration-mark.js';
import type { ConsoleEdition } from '../console-edition.js';

/** How often a site is contacted on each channel, and what the channel weighs. */
export function EditionPlan({ edition }: { readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const format = useFormats();
  const { channels, grid } = edition;
  return (
    <>
      <p>
        <span>
          {t('console:edition.gridOf', { code: grid.code, version: grid.version, count: grid.criteriaCount })}
        </span>{' '}
        {grid.isDemonstration ? <DemonstrationMark /> : null}
      </p>
      <DataTable
        caption={t('console:edition.planCaption')}
        isCaptionHidden
        density="compact"
        rows={channels.toSorted((one, other) => byChannel(one.channel, other.channel))}
        keyOf={({ channel }) => channel}
        columns={[
          {
            key: 'channel',
            title: t('console:edition.channel'),
            isRowHeader: true,
            cell: ({ channel, isOptional }) =>
              isOptional ? `${channelName(t, channel)} (${t('console:edition.optional')})` : channelName(t, channel),
          },
          {
            key: 'audits',
            title: t('console:edition.audits'),
            align: 'end',
            cell: ({ audits }) => format.number(audits),
          },
          {
            key: 'weight',
            title: t('console:edition.weight'),
            align: 'end',
            cell: ({ weight, isOptional }) =>
              isOptional ? t('console:edition.outsideOverall') : format.percent(weight),
          },
        ]}
      />
    </>
  );
}
