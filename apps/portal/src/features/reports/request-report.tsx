import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';

import type { Language, ReportKind } from '../../gql/graphql.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-me.js';
import { ChoiceGroup, Form } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import { REQUEST_REPORT } from './report-question.js';

interface RequestReportProps {
  readonly organisationId: string;
  readonly editionId: string;
  /** Whether a paid participation gives right to the detailed report. */
  readonly hasDetailed: boolean;
  readonly onRequested: () => Promise<unknown>;
}

interface Wanted extends Record<string, unknown> {
  kind: ReportKind;
  language: Language;
}

/** Which document, in which language. What the participation does not include is said, not offered. */
export function RequestReport({ organisationId, editionId, hasDetailed, onRequested }: RequestReportProps) {
  const t = useTexts();
  const language = useLanguage();
  const { me } = useMe();
  const role = me?.organisations.find(({ id }) => id === organisationId)?.role;
  const [request] = useMutation(REQUEST_REPORT);
  const form = useForm<Wanted>({
    initialValues: { kind: hasDetailed ? 'detailed' : 'synthetic', language },
  });

  const submit = async ({ kind, language: wanted }: Wanted): Promise<SubmitOutcome> => {
    const { data } = await request({ variables: { editionId, kind, language: wanted } });
    const outcome = data?.requestReport;
    if (outcome?.__typename === 'ReportNotIncluded') return [{ message: outcome.message }];
    await onRequested();
    return undefined;
  };

  if (role !== 'owner' && role !== 'member') {
    return (
      <Notice title={t('reports:ask.notAllowedTitle')}>
        <p>{t('reports:ask.notAllowedText')}</p>
      </Notice>
    );
  }
  const synthetic = {
    value: 'synthetic',
    label: t('reports:ask.synthetic'),
    hint: t('reports:ask.syntheticText'),
  };
  const detailed = { value: 'detailed', label: t('reports:ask.detailed'), hint: t('reports:ask.detailedText') };
  return (
    <Section title={t('reports:ask.title')}>
      <Form form={form} submitLabel={t('reports:ask.submit')} onSubmit={submit}>
        <ChoiceGroup
          name="kind"
          label={t('reports:ask.kind')}
          choices={hasDetailed ? [detailed, synthetic] : [synthetic]}
          {...form.getInputProps('kind')}
        />
        {hasDetailed ? null : <p>{t('reports:ask.detailedLocked')}</p>}
        <ChoiceGroup
          name="language"
          label={t('reports:ask.language')}
          choices={[
            { value: 'fr', label: <span lang="fr">{t('common:language.fr')}</span> },
            { value: 'en', label: <span lang="en">{t('common:language.en')}</span> },
          ]}
          {...form.getInputProps('language')}
        />
      </Form>
    </Section>
  );
}
