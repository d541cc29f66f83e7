import { useFormats } from '../../../../i18n/use-formats.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DataTable } from '../../../../ui/data-table.js';
import { Section } from '../../../../ui/page.js';
import { ProgressBar } from '../../../../ui/progress-bar.js';
import type { ConsoleEdition } from '../../console-edition.js';
import { MessageTexts } from '../message-texts.js';
import type { Campaign } from '../messages-question.js';
import { useSegmentWords } from '../segment-words.js';
import { CampaignMails } from './campaign-mails.js';
import type { MailState } from '../../../../gql/graphql.js';

const STATES = ['toWrite', 'queued', 'sent', 'failed', 'bounced', 'skipped'] as const;

interface CampaignLogProps {
  readonly campaign: Campaign;
  readonly edition: ConsoleEdition;
  /** The state whose recipients are listed; all when left out. */
  readonly state: MailState | undefined;
}

/** What became of a message: how many letters are where, each recipient, and the texts as they were sent. */
export function CampaignLog({ campaign, edition, state }: CampaignLogProps) {
  const t = useTexts();
  const format = useFormats();
  const words = useSegmentWords(edition);
  const { job, counts, sentAt, sentByName, personCount, letterCount } = campaign;
  const rows = STATES.filter((one) => counts[one] > 0);
  return (
    <>
      <div>
        <p>
          {t('messaging:log.sentBy', {
            name: sentByName ?? '–',
            date: sentAt ? format.dateTime(sentAt) : '–',
            people: format.number(personCount ?? 0),
            letters: format.number(letterCount ?? 0),
          })}
        </p>
        <p>{words(campaign.segment)}</p>
      </div>
      {job && job.state !== 'succeeded' ? <ProgressBar label={t('messaging:log.writing')} {...job} /> : null}
      <Section title={t('messaging:log.counts')}>
        <DataTable
          caption={t('messaging:log.counts')}
          isCaptionHidden
          density="compact"
          rows={rows}
          keyOf={(one) => one}
          columns={[
            {
              key: 'state',
              title: t('messaging:log.state'),
              isRowHeader: true,
              cell: (one) => t(`messaging:log.${one}`),
              total: t('control:counts.all'),
            },
            {
              key: 'number',
              title: t('messaging:log.number'),
              align: 'end',
              cell: (one) => format.number(counts[one]),
              total: format.number(letterCount ?? 0),
            },
          ]}
        />
        {counts.skipped > 0 ? <p>{t('messaging:log.skippedHint')}</p> : null}
      </Section>
      <Section title={t('messaging:log.recipients')}>
        <CampaignMails campaign={campaign} state={state} />
      </Section>
      <Section title={t('messaging:log.texts')}>
        <MessageTexts campaign={campaign} />
      </Section>
    </>
  );
}
