import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Form, TextAreaField } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { SiteChoices } from '../../ui/quotes/site-choices.js';
import { wantedSites } from '../../ui/quotes/typed-sites.js';
import type { TypedSite } from '../../ui/quotes/typed-sites.js';
import { TextLink } from '../../ui/text-link.js';
import { Estimate } from './estimate.js';
import { ASK_FOR_QUOTE } from './quotes-question.js';
import type { SiteToAsk } from './quotes-question.js';
import classes from './quotes.module.css';

interface AskValues extends Record<string, unknown> {
  readonly sites: readonly TypedSite[];
  readonly needs: string;
}

interface AskFormProps {
  readonly editionId: string;
  readonly hasExtraAudits: boolean;
  readonly sites: readonly SiteToAsk[];
  readonly organisationId: string;
}

/** Sites with their options, needs in words, and what the list says of the price while one chooses. */
export function AskForm({ editionId, hasExtraAudits, sites, organisationId }: AskFormProps) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const [ask] = useMutation(ASK_FOR_QUOTE, { refetchQueries: ['StructureQuotes'] });
  const form = useForm<AskValues>({
    initialValues: { sites: notChosenYet(sites), needs: '' },
    validate: {
      sites: (typed) => {
        const wanted = wantedSites(typed);
        if (wanted === null) return t('quotes:ask.badExtra');
        return wanted.length === 0 ? t('quotes:ask.noSiteChosen') : null;
      },
    },
  });
  const wanted = wantedSites(form.values.sites);

  const submit = async (values: AskValues): Promise<SubmitOutcome> => {
    const request = { editionId, sites: wantedSites(values.sites) ?? [], needs: values.needs };
    const { data } = await ask({ variables: { request } });
    const result = data?.askForQuote;
    if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
    if (result?.__typename !== 'QuoteSaved') return [{ message: result?.message ?? t('errors:unexpected') }];
    await navigate({
      to: '/$language/s/$organisationId/devis/$quoteId',
      params: { language, organisationId, quoteId: result.quote.id },
    });
    return undefined;
  };

  const { error } = form.getInputProps('sites') as { readonly error?: string };
  return (
    <Form
      form={form}
      isWide
      submitLabel={t('quotes:ask.submit')}
      onSubmit={submit}
      secondary={
        <TextLink to="/$language/s/$organisationId/devis" params={{ language, organisationId }}>
          {t('common:action.cancel')}
        </TextLink>
      }
    >
      <SiteChoices
        legend={t('quotes:ask.sites')}
        sites={form.values.sites}
        hasExtraAudits={hasExtraAudits}
        error={error}
        onChange={(changed) => form.setFieldValue('sites', changed)}
      />
      <div className={classes.fields}>
        <TextAreaField
          name="needs"
          rows={4}
          isOptional
          label={t('quotes:ask.needs')}
          hint={t('quotes:ask.needsHint')}
          {...form.getInputProps('needs')}
        />
        <Estimate editionId={editionId} sites={wanted ?? []} />
      </div>
    </Form>
  );
}

/** The central site first: it bears the base price. */
function notChosenYet(sites: readonly SiteToAsk[]): TypedSite[] {
  const centralFirst = sites.toSorted((one, other) => Number(other.isCentral) - Number(one.isCentral));
  return centralFirst.map(({ id, name }) => ({ siteId: id, name, isChosen: false, visits: false, extra: '0' }));
}
