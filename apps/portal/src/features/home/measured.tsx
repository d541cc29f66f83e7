import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { Section } from '../../ui/page.js';
import { TextLink } from '../../ui/text-link.js';
import { channelName } from './channel-name.js';
import classes from './home.module.css';
import type { OpenEdition } from './open-edition.js';

type Channel = OpenEdition['channels'][number];

/** How many audits each channel receives and what it weighs. */
export function Measured({ edition }: { readonly edition: OpenEdition }) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  return (
    <Section
      title={t('home:measured.title')}
      id="mesure"
      aside={
        <>
          <p>{t('home:measured.lead', { criteria: format.number(edition.grid.criteriaCount) })}</p>
          <p>
            <TextLink to="/$language/methode" params={{ language }}>
              {t('common:footer.method')}
            </TextLink>
          </p>
          {edition.grid.isDemonstration ? (
            <p className={classes.aside}>
              <DemonstrationMark />
            </p>
          ) : null}
        </>
      }
    >
      <DataTable<Channel>
        caption={t('home:measured.caption')}
        rows={edition.channels}
        keyOf={({ channel }) => channel}
        columns={[
          {
            key: 'channel',
            title: t('home:measured.channel'),
            cell: ({ channel }) => channelName(t, channel),
            isRowHeader: true,
          },
          {
            key: 'audits',
            title: t('home:measured.audits'),
            align: 'end',
            cell: ({ audits, isOptional }) => (isOptional ? t('home:measured.optional') : format.number(audits)),
          },
          {
            key: 'weight',
            title: t('home:measured.weight'),
            align: 'end',
            cell: ({ weight, isOptional }) => (isOptional ? t('home:measured.outside') : format.percent(weight, 0)),
          },
        ]}
      />
    </Section>
  );
}
