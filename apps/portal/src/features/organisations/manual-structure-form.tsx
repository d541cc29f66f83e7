import { useForm } from '@mantine/form';

import { businessNumber } from '../../i18n/business-number.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ChoiceGroup, Form, TextField } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import {
  digitsOf,
  isStructureKind,
  manualStructureProblems,
  populationOf,
  STRUCTURE_KINDS,
} from './manual-structure-rules.js';
import type { TypedStructure } from './manual-structure-rules.js';
import { useCreateOrganisation } from './use-create-organisation.js';

/** A structure that has its space already, as it was typed. */
export interface TakenStructure {
  readonly name: string;
  readonly number: string;
}

export function ManualStructureForm({ onTaken }: { readonly onTaken: (taken: TakenStructure) => void }) {
  const t = useTexts();
  const create = useCreateOrganisation();
  const form = useForm<TypedStructure>({
    mode: 'uncontrolled',
    initialValues: { name: '', siret: '', kind: '', population: '', postcode: '' },
    validate: (values) => manualStructureProblems(t, values),
  });

  const submit = async (values: TypedStructure): Promise<SubmitOutcome> => {
    const { name, siret, kind, population, postcode } = values;
    if (!isStructureKind(kind)) return undefined;
    const outcome = await create({
      manual: {
        name: name.trim(),
        siret: digitsOf(siret),
        kind,
        population: populationOf(population) ?? null,
        postcode: digitsOf(postcode) || null,
      },
    });
    if (outcome?.__typename === 'SiretInvalid') return [{ field: 'siret', message: outcome.message }];
    if (outcome?.__typename === 'InvalidInput') return [{ field: outcome.field, message: outcome.message }];
    if (outcome?.__typename === 'OrganisationAlreadyRegistered') {
      onTaken({ name: name.trim(), number: businessNumber(digitsOf(siret)) });
    }
    return undefined;
  };

  return (
    <Form form={form} submitLabel={t('structures:manual.submit')} onSubmit={submit}>
      <TextField
        name="name"
        label={t('structures:manual.name')}
        hint={t('structures:manual.nameHint')}
        autoComplete="organization"
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <TextField
        name="siret"
        label={t('structures:manual.siret')}
        hint={t('structures:manual.siretHint')}
        inputMode="numeric"
        autoComplete="off"
        styles={{ wrapper: { maxWidth: '16rem' } }}
        key={form.key('siret')}
        {...form.getInputProps('siret')}
      />
      <ChoiceGroup
        name="kind"
        label={t('structures:manual.kind')}
        choices={STRUCTURE_KINDS.map((kind) => ({ value: kind, label: t(`categories:kind.${kind}`) }))}
        key={form.key('kind')}
        {...form.getInputProps('kind')}
      />
      <TextField
        name="population"
        label={t('structures:manual.population')}
        hint={t('structures:manual.populationHint')}
        inputMode="numeric"
        autoComplete="off"
        isOptional
        styles={{ wrapper: { maxWidth: '12rem' } }}
        key={form.key('population')}
        {...form.getInputProps('population')}
      />
      <TextField
        name="postcode"
        label={t('structures:manual.postcode')}
        hint={t('structures:manual.postcodeHint')}
        inputMode="numeric"
        autoComplete="postal-code"
        isOptional
        styles={{ wrapper: { maxWidth: '8rem' } }}
        key={form.key('postcode')}
        {...form.getInputProps('postcode')}
      />
    </Form>
  );
}
