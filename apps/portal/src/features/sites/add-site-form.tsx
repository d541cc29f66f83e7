import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import { CheckboxField, ChoiceGroup, Form, TextField } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { ADD_SITE } from './add-site.js';
import { siteInput, siteProblems } from './site-rules.js';
import type { TypedSite } from './site-rules.js';

interface AddSiteFormProps {
  /** Proposes the rank of the structure's first site; the person decides. */
  readonly isFirstCentral: boolean;
  readonly onAdded: (siteId: string) => Promise<void>;
  readonly cancel: ReactNode;
}

export function AddSiteForm({ isFirstCentral, onAdded, cancel }: AddSiteFormProps) {
  const t = useTexts();
  const [add] = useMutation(ADD_SITE);
  const form = useForm<TypedSite>({
    mode: 'uncontrolled',
    initialValues: {
      name: '',
      rank: isFirstCentral ? 'central' : 'secondary',
      postcode: '',
      city: '',
      isCertified: false,
      hasSocialAccount: false,
    },
    validate: (values) => siteProblems(t, values),
  });

  const submit = async (values: TypedSite): Promise<SubmitOutcome> => {
    const { data } = await add({ variables: { input: siteInput(values) } });
    const result = data?.addSite;
    if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
    if (result?.__typename === 'SiteAdded') await onAdded(result.site.id);
    return undefined;
  };

  return (
    <Form form={form} submitLabel={t('sites:add.submit')} secondary={cancel} onSubmit={submit}>
      <TextField
        name="name"
        label={t('sites:add.name')}
        hint={t('sites:add.nameHint')}
        autoComplete="off"
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <ChoiceGroup
        name="rank"
        label={t('sites:add.rank')}
        choices={[
          { value: 'central', label: t('sites:add.rankCentral') },
          { value: 'secondary', label: t('sites:add.rankSecondary') },
        ]}
        key={form.key('rank')}
        {...form.getInputProps('rank')}
      />
      <TextField
        name="postcode"
        label={t('sites:add.postcode')}
        inputMode="numeric"
        autoComplete="postal-code"
        isOptional
        styles={{ wrapper: { maxWidth: '8rem' } }}
        key={form.key('postcode')}
        {...form.getInputProps('postcode')}
      />
      <TextField
        name="city"
        label={t('sites:add.city')}
        autoComplete="address-level2"
        isOptional
        key={form.key('city')}
        {...form.getInputProps('city')}
      />
      <CheckboxField
        name="isCertified"
        label={t('sites:add.isCertified')}
        hint={t('sites:add.isCertifiedHint')}
        key={form.key('isCertified')}
        {...form.getInputProps('isCertified', { type: 'checkbox' })}
      />
      <CheckboxField
        name="hasSocialAccount"
        label={t('sites:add.hasSocialAccount')}
        hint={t('sites:add.hasSocialAccountHint')}
        key={form.key('hasSocialAccount')}
        {...form.getInputProps('hasSocialAccount', { type: 'checkbox' })}
      />
    </Form>
  );
}
