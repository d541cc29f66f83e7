import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import { parisInput } from '../../../i18n/paris-input.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useNow } from '../../../session/use-demonstration.js';
import { Form, SelectField, TextAreaField, TextField } from '../../../ui/form/index.js';
import type { SubmitOutcome } from '../../../ui/form/index.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { SiteChoices } from '../../../ui/quotes/site-choices.js';
import { VersionTotals } from '../../../ui/quotes/version-totals.js';
import { CustomLines } from './custom-lines.js';
import { discountKinds } from './discount-input.js';
import { draftOf, problemsOf, valuesOf } from './draft-values.js';
import type { DraftValues } from './draft-values.js';
import { LineDiscounts } from './line-discounts.js';
import { DRAFT_QUOTE } from './quotes-question.js';
import type { ConsoleQuote } from './quotes-question.js';
import classes from './quotes.module.css';
import { usePreview } from './use-preview.js';

const USUAL_VALIDITY_MS = 30 * 86_400_000;

interface DraftEditorProps {
  readonly quote: ConsoleQuote;
  /** The number that the version will bear. */
  readonly version: number;
  readonly onSaved: () => Promise<unknown>;
}

/** A version in the making: sites, discounts, services agreed upon, remarks, validity, and what it comes to. */
export function DraftEditor({ quote, version, onSaved }: DraftEditorProps) {
  const t = useTexts();
  const language = useLanguage();
  const now = useNow();
  const [save] = useMutation(DRAFT_QUOTE);
  const [isSaved, setSaved] = useState(false);
  const usualEnd = Math.min(now.getTime() + USUAL_VALIDITY_MS, Date.parse(quote.edition.registrationClosesAt));
  const form = useForm<DraftValues>({
    initialValues: valuesOf(quote, language, parisInput(new Date(usualEnd).toISOString())),
    validate: (values) => problemsOf(values, t),
    onValuesChange: () => setSaved(false),
  });
  const preview = usePreview(quote.id, draftOf(form.values, t));

  const submit = async (values: DraftValues): Promise<SubmitOutcome> => {
    const draft = draftOf(values, t);
    if (draft === null) return undefined;
    const { data } = await save({ variables: { id: quote.id, draft } });
    const result = data?.draftQuote;
    if (result?.__typename === 'InvalidInput') return [{ message: result.message }];
    if (result?.__typename !== 'QuoteSaved') return [{ message: result?.message ?? t('errors:unexpected') }];
    await onSaved();
    setSaved(true);
    return undefined;
  };

  const { sites: sitesError } = form.errors;
  return (
    <Section title={t('quotes:console.editor', { version })}>
      <p>{t('quotes:console.editorText')}</p>
      <Form form={form} isWide submitLabel={t('quotes:console.save')} onSubmit={submit}>
        <SiteChoices
          legend={t('quotes:console.sites')}
          sites={form.values.sites}
          hasExtraAudits={quote.edition.priceList.lines.some(({ code }) => code === 'extra_audits')}
          error={typeof sitesError === 'string' ? sitesError : undefined}
          onChange={(sites) => form.setFieldValue('sites', sites)}
        />
        {preview.version ? (
          <LineDiscounts
            lines={preview.version.lines}
            discounts={form.values.lineDiscounts}
            onChange={(discounts) => form.setFieldValue('lineDiscounts', discounts)}
          />
        ) : null}
        <CustomLines form={form} />
        <div className={classes.group}>
          <h3>{t('quotes:console.wholeDiscount')}</h3>
          <div className={classes.row}>
            <SelectField
              name="discount.kind"
              label={t('quotes:console.wholeKind')}
              data={discountKinds(t)}
              {...form.getInputProps('discount.kind')}
            />
            {form.values.discount.kind === '' ? null : (
              <>
                <TextField
                  name="discount.value"
                  label={t('quotes:console.wholeValue')}
                  inputMode="decimal"
                  autoComplete="off"
                  {...form.getInputProps('discount.value')}
                />
                <div className={classes.grows}>
                  <TextField
                    name="discount.label"
                    label={t('quotes:console.wholeLabel')}
                    hint={t('quotes:console.wholeLabelHint')}
                    {...form.getInputProps('discount.label')}
                  />
                </div>
              </>
            )}
          </div>
        </div>
        <div className={`${classes.group} ${classes.text}`}>
          <TextAreaField
            name="note"
            rows={3}
            isOptional
            label={t('quotes:console.note')}
            {...form.getInputProps('note')}
          />
          <TextField
            name="validOn"
            type="date"
            label={t('quotes:console.validOn')}
            hint={t('quotes:console.validOnHint')}
            {...form.getInputProps('validOn')}
          />
        </div>
        <div className={classes.group}>
          <h3>{t('quotes:console.preview')}</h3>
          {preview.refusal ? (
            <Notice tone="attention" isLive>
              <p>{preview.refusal}</p>
            </Notice>
          ) : null}
          {preview.version ? <VersionTotals version={preview.version} /> : <p>{t('quotes:console.previewWait')}</p>}
        </div>
      </Form>
      {isSaved ? (
        <Notice tone="success" isLive>
          <p>{t('quotes:console.saved')}</p>
        </Notice>
      ) : null}
    </Section>
  );
}
