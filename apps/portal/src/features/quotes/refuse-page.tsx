import { useMutation, useQuery } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useNavigate, useParams } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Form, TextAreaField } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { QuoteBreadcrumbs } from './quote-breadcrumbs.js';
import { QUOTE, REFUSE_QUOTE } from './quotes-question.js';
import type { Quote } from './quotes-question.js';
import { UnknownQuote } from './unknown-quote.js';

/** Refuses a quote, with the reason that the operator reads. */
export function RefusePage() {
  const { organisationId, quoteId } = useParams({ from: '/$language/s/$organisationId/devis/$quoteId/refuser' });
  const query = useQuery(QUOTE, { variables: { id: quoteId } });
  return (
    <Page>
      <Loaded query={query}>
        {({ quote }) =>
          quote ? (
            <Refusal quote={quote} organisationId={organisationId} />
          ) : (
            <UnknownQuote organisationId={organisationId} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Refusal({ quote, organisationId }: { readonly quote: Quote; readonly organisationId: string }) {
  const t = useTexts();
  const navigate = useNavigate();
  const space = useSpaceName(organisationId);
  const [refuse] = useMutation(REFUSE_QUOTE);
  const params = { language: useLanguage(), organisationId, quoteId: quote.id };
  const to = '/$language/s/$organisationId/devis/$quoteId' as const;
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('quotes:refuse.missing') : null) },
  });

  const submit = async ({ reason }: { readonly reason: string }): Promise<SubmitOutcome> => {
    const { data } = await refuse({ variables: { id: quote.id, reason } });
    const result = data?.refuseQuote;
    if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
    if (result?.__typename !== 'QuoteSaved') return [{ message: result?.message ?? t('errors:unexpected') }];
    await navigate({ to, params });
    return undefined;
  };

  return (
    <>
      <QuoteBreadcrumbs quote={quote} organisationId={organisationId} current={t('quotes:refuse.title')} />
      <PageHead
        title={t('quotes:refuse.title')}
        kicker={quote.reference}
        lead={t('quotes:refuse.text')}
        space={space}
      />
      <Form
        form={form}
        submitLabel={t('quotes:refuse.submit')}
        onSubmit={submit}
        secondary={
          <TextLink to={to} params={params}>
            {t('common:action.cancel')}
          </TextLink>
        }
      >
        <TextAreaField name="reason" rows={3} label={t('quotes:refuse.reason')} {...form.getInputProps('reason')} />
      </Form>
    </>
  );
}
