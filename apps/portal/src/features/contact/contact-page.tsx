import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { graphql } from '../../gql/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-me.js';
import { Form, TextAreaField, TextField } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { contactRules } from './contact-rules.js';
import { ContactSent } from './contact-sent.js';

const SEND = graphql(`
  mutation SendContactMessage($input: ContactMessage!) {
    sendContactMessage(input: $input) {
      __typename
      ... on ContactMessageSent {
        reference
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

export function ContactPage() {
  const t = useTexts();
  const about = useSubject();
  const { me } = useMe();
  const [send] = useMutation(SEND);
  const [reference, setReference] = useState<string | null>(null);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: me?.name ?? '', email: me?.email ?? '', ...about },
    validate: contactRules(t),
  });

  const submit = async (input: typeof form.values): Promise<SubmitOutcome> => {
    const { data } = await send({ variables: { input } });
    const result = data?.sendContactMessage;
    if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
    if (result?.__typename === 'ContactMessageSent') setReference(result.reference);
    return undefined;
  };

  if (reference !== null) {
    return (
      <ContactSent
        reference={reference}
        onAnother={() => {
          form.setFieldValue('message', '');
          setReference(null);
        }}
      />
    );
  }
  return (
    <Page>
      <PageHead title={t('contact:title')} lead={t(about.subject === '' ? 'contact:lead' : 'contact:join.lead')} />
      <Form form={form} submitLabel={t('contact:submit')} onSubmit={submit}>
        <TextField
          name="name"
          label={t('contact:field.name')}
          autoComplete="name"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <TextField
          name="email"
          label={t('contact:field.email')}
          hint={t('contact:field.emailHint')}
          type="email"
          inputMode="email"
          autoComplete="email"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <TextField
          name="subject"
          label={t('contact:field.subject')}
          hint={t('contact:field.subjectHint')}
          key={form.key('subject')}
          {...form.getInputProps('subject')}
        />
        <TextAreaField
          name="message"
          label={t('contact:field.message')}
          hint={t('contact:field.messageHint')}
          key={form.key('message')}
          {...form.getInputProps('message')}
        />
      </Form>
    </Page>
  );
}

/** Whoever comes from a structure that has its space already finds what to ask begun for them. */
function useSubject(): { readonly subject: string; readonly message: string } {
  const t = useTexts();
  const { structure, siren } = useSearch({ from: '/$language/contact' });
  if (structure === undefined) return { subject: '', message: '' };
  return {
    subject: t('contact:join.subject', { structure }),
    message: t('contact:join.message', { structure, number: siren === undefined ? '' : ` (${siren})` }),
  };
}
