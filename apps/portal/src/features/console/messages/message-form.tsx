import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { Form, TextAreaField, TextField } from '../../../ui/form/index.js';
import { Section } from '../../../ui/page.js';
import type { ConsoleEdition } from '../console-edition.js';
import { FilterFields } from '../registrations/filter-fields.js';
import { filterOf } from '../registrations/registration-filters.js';
import { readRegistrationSearch } from '../registrations/registration-search.js';
import type { RegistrationSearch } from '../registrations/registration-search.js';
import filterClasses from '../registrations/registrations.module.css';
import { MergeFieldList } from './merge-field-list.js';
import classes from './messages.module.css';
import type { Campaign } from './messages-question.js';
import { useSaveCampaign } from './save-campaign.js';
import { SegmentReach } from './segment-reach.js';

/** A short pause in typing, after which the recipients are counted. */
const PAUSE_MS = 350;

type Texts = Pick<Campaign, 'subjectFr' | 'bodyFr' | 'subjectEn' | 'bodyEn'>;

interface MessageFormProps {
  readonly edition: ConsoleEdition;
  /** The draft that is changed; null for a new message. */
  readonly campaign: Campaign | null;
  /** The segment to begin with. */
  readonly search: RegistrationSearch;
  readonly onSaved: (campaignId: string) => void;
}

/** To whom, and what, in both languages. Nothing is sent from here. */
export function MessageForm({ edition, campaign, search: first, onSaved }: MessageFormProps) {
  const t = useTexts();
  const segment = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState(first);
  const [counted] = useDebouncedValue(search, PAUSE_MS);
  const save = useSaveCampaign(edition.id, campaign?.id ?? null, onSaved);
  const form = useForm<Texts>({
    mode: 'uncontrolled',
    initialValues: {
      subjectFr: campaign?.subjectFr ?? '',
      bodyFr: campaign?.bodyFr ?? '',
      subjectEn: campaign?.subjectEn ?? '',
      bodyEn: campaign?.bodyEn ?? '',
    },
    validate: {
      subjectFr: (text) => (text.trim() === '' ? t('messaging:form.subjectMissing') : null),
      bodyFr: (text) => (text.trim() === '' ? t('messaging:form.bodyMissing') : null),
      subjectEn: (text) => (text.trim() === '' ? t('messaging:form.subjectMissing') : null),
      bodyEn: (text) => (text.trim() === '' ? t('messaging:form.bodyMissing') : null),
    },
  });

  const read = () => {
    const host = segment.current?.closest('form');
    if (host) setSearch(readRegistrationSearch(Object.fromEntries(new FormData(host))));
  };

  const texts = (language: 'Fr' | 'En', title: string) => (
    <fieldset className={classes.texts}>
      <legend>{title}</legend>
      <TextField
        name={`subject${language}`}
        label={t('messaging:form.subject')}
        lang={language.toLowerCase()}
        key={form.key(`subject${language}`)}
        {...form.getInputProps(`subject${language}`)}
      />
      <TextAreaField
        name={`body${language}`}
        label={t('messaging:form.body')}
        hint={t('messaging:form.bodyHint')}
        rows={10}
        lang={language.toLowerCase()}
        key={form.key(`body${language}`)}
        {...form.getInputProps(`body${language}`)}
      />
    </fieldset>
  );

  return (
    <Form
      form={form}
      isWide
      submitLabel={t('messaging:form.save')}
      onSubmit={(values) => save({ ...values, segment: filterOf(search) })}
    >
      <Section title={t('messaging:segment.title')}>
        <p>{t('messaging:segment.who')}</p>
        <div ref={segment} className={filterClasses.filters}>
          <FilterFields edition={edition} search={first} onChange={read} />
        </div>
        <SegmentReach editionId={edition.id} filter={filterOf(counted)} />
      </Section>
      <Section title={t('messaging:form.texts')}>
        <MergeFieldList />
        <div className={classes.languages}>
          {texts('Fr', t('messaging:form.french'))}
          {texts('En', t('messaging:form.english'))}
        </div>
      </Section>
    </Form>
  );
}
