import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';

import type { QuoteVersionPartsFragment } from '../../gql/graphql.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { CheckboxField, Form } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { TextLink } from '../../ui/text-link.js';
import { acceptanceOf, emptyPayer, problemsOf, refusalOf } from './accept-values.js';
import type { AcceptValues } from './accept-values.js';
import type { ChoosablePayer } from './accept-question.js';
import { PayerFields } from './payer-fields.js';
import { ACCEPT_QUOTE } from './quotes-question.js';
import type { Quote } from './quotes-question.js';
import classes from './quotes.module.css';

interface AcceptFormProps {
  readonly quote: Quote;
  readonly version: QuoteVersionPartsFragment;
  readonly payers: readonly ChoosablePayer[];
  readonly organisationId: string;
}

/** Who pays for which site by which purchase order, and what a registration declares; then the order is placed. */
export function AcceptForm({ quote, version, payers, organisationId }: AcceptFormProps) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const [accept] = useMutation(ACCEPT_QUOTE, { refetchQueries: ['StructureQuotes'] });
  const siteIds = version.sites.map(({ siteId }) => siteId);
  const form = useForm<AcceptValues>({
    initialValues: {
      payers: [emptyPayer(payers[0]?.id ?? '')],
      payerOfSite: {},
      staffInformed: false,
      dataProtectionRead: false,
    },
    validate: (values) => problemsOf(values, siteIds, t),
  });
  const left = payers.filter(({ id }) => !form.values.payers.some(({ payerId }) => payerId === id));

  const submit = async (values: AcceptValues): Promise<SubmitOutcome> => {
    const acceptance = acceptanceOf(values, { quoteId: quote.id, version: version.version, siteIds });
    const { data } = await accept({ variables: { acceptance } });
    const result = data?.acceptQuote;
    if (result?.__typename === 'InvalidInput') return refusalOf(result);
    if (result?.__typename !== 'QuoteAccepted') return [{ message: result?.message ?? t('errors:unexpected') }];
    await navigate({
      to: '/$language/s/$organisationId/commandes/$orderId',
      params: { language, organisationId, orderId: result.order.id },
    });
    return undefined;
  };

  return (
    <Form
      form={form}
      isWide
      submitLabel={t('quotes:accept.submit')}
      onSubmit={submit}
      secondary={
        <TextLink
          to="/$language/s/$organisationId/devis/$quoteId"
          params={{ language, organisationId, quoteId: quote.id }}
        >
          {t('common:action.cancel')}
        </TextLink>
      }
    >
      {form.values.payers.map((_, index) => (
        // Payers are typed in their places: the place is what tells one from another.
        // oxlint-disable-next-line react/no-array-index-key
        <PayerFields key={index} form={form} index={index} payers={payers} version={version} />
      ))}
      {left.length > 0 && siteIds.length > form.values.payers.length ? (
        <Button
          variant="default"
          className={classes.start}
          onClick={() => form.insertListItem('payers', emptyPayer(left[0]?.id ?? ''))}
        >
          {t('quotes:accept.addPayer')}
        </Button>
      ) : null}
      <p>{t('quotes:accept.fileLater')}</p>
      <CheckboxField
        name="staffInformed"
        label={t('quotes:accept.staffInformed')}
        isOptional={false}
        {...form.getInputProps('staffInformed', { type: 'checkbox' })}
      />
      <p>
        <TextLink to="/$language/confidentialite" params={{ language }} target="_blank">
          {t('quotes:accept.notice')}
        </TextLink>
      </p>
      <CheckboxField
        name="dataProtectionRead"
        label={t('quotes:accept.dataProtectionRead')}
        isOptional={false}
        {...form.getInputProps('dataProtectionRead', { type: 'checkbox' })}
      />
    </Form>
  );
}
