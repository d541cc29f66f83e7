import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import type { QuotePartsFragment } from '../../gql/graphql.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Form, TextAreaField } from '../form/index.js';
import type { SubmitOutcome } from '../form/index.js';
import { Notice } from '../notice.js';
import { Section } from '../page.js';
import { COMMENT_ON_QUOTE } from './quote-parts.js';
import classes from './quotes.module.css';

interface CommentsProps {
  readonly quote: Pick<QuotePartsFragment, 'id' | 'comments'>;
  readonly reader: 'organisation' | 'operator';
  /** Whether the person may write, and there is something to write about. */
  readonly canWrite: boolean;
}

/** What was written about a quote, oldest first, and a field to write in. */
export function Comments({ quote, reader, canWrite }: CommentsProps) {
  const t = useTexts();
  const format = useFormats();
  const [post] = useMutation(COMMENT_ON_QUOTE);
  const [isSent, setSent] = useState(false);
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: (text) => (text.trim() === '' ? t('quotes:comments.missing') : null) },
    onValuesChange: () => setSent(false),
  });

  const submit = async ({ text }: { readonly text: string }): Promise<SubmitOutcome> => {
    const { data } = await post({ variables: { id: quote.id, text } });
    const result = data?.commentOnQuote;
    if (result?.__typename === 'InvalidInput') return [{ field: 'text', message: result.message }];
    if (result?.__typename !== 'QuoteSaved') return [{ message: result?.message ?? t('errors:unexpected') }];
    form.reset();
    setSent(true);
    return undefined;
  };

  return (
    <Section title={t('quotes:comments.title')}>
      {quote.comments.length === 0 ? (
        <p>{t('quotes:comments.empty')}</p>
      ) : (
        <ul className={classes.thread}>
          {quote.comments.map(({ id, side, authorName, text, writtenAt }) => (
            <li key={id}>
              <p className={classes.quiet}>
                {t('quotes:comments.byAt', {
                  name: authorName ?? t(side === 'operator' ? 'quotes:comments.operator' : 'quotes:comments.you'),
                  date: format.dateTime(writtenAt),
                })}
              </p>
              <p className={classes.written}>{text}</p>
            </li>
          ))}
        </ul>
      )}
      {isSent ? (
        <Notice tone="success" isLive>
          <p>{t('quotes:comments.sent')}</p>
        </Notice>
      ) : null}
      {canWrite ? (
        <Form form={form} submitLabel={t('quotes:comments.send')} onSubmit={submit}>
          <TextAreaField
            name="text"
            rows={3}
            label={t('quotes:comments.label')}
            hint={t(reader === 'operator' ? 'quotes:comments.hintOperator' : 'quotes:comments.hintOrganisation')}
            {...form.getInputProps('text')}
          />
        </Form>
      ) : null}
    </Section>
  );
}
