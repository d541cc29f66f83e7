import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';

import { businessNumber } from '../../i18n/business-number.js';
import { categoryName } from '../../i18n/category-name.js';
import { useTexts } from '../../i18n/use-texts.js';
import { FactList } from '../../ui/fact-list.js';
import type { Fact } from '../../ui/fact-list.js';
import { Form } from '../../ui/form/index.js';
import { AlreadyRegistered } from './already-registered.js';
import type { FoundStructure } from './search-structures.js';
import { useCreateOrganisation } from './use-create-organisation.js';
import { usePopulationSentence } from './use-population-sentence.js';

interface ChosenStructureProps {
  readonly structure: FoundStructure;
  readonly onChange: () => void;
}

/** The structure as we know it, to be recognised before its space is created. */
export function ChosenStructure({ structure, onChange }: ChosenStructureProps) {
  const t = useTexts();
  const people = usePopulationSentence()(structure);
  const create = useCreateOrganisation();
  const form = useForm({ initialValues: {} });
  const [isTaken, setTaken] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The list that had the focus is gone: what replaces it is read aloud, and the keyboard goes on from there.
  useEffect(() => heading.current?.focus(), []);
  const { kind, siren, departmentName, regionName, categoryCode } = structure;

  const facts: Fact[] = [
    { label: t('structures:fact.kind'), value: t(`categories:kind.${kind}`) },
    ...(departmentName ? [{ label: t('structures:fact.department'), value: departmentName }] : []),
    ...(regionName ? [{ label: t('structures:fact.region'), value: regionName }] : []),
    ...(people ? [{ label: t('structures:fact.population'), value: people }] : []),
    ...(siren ? [{ label: t('structures:fact.siren'), value: businessNumber(siren) }] : []),
    {
      label: t('structures:fact.category'),
      value: categoryName(t, categoryCode),
      hint: t('structures:fact.categoryHint'),
    },
  ];

  if (isTaken)
    return (
      <AlreadyRegistered
        structure={{ name: structure.name, number: siren ? businessNumber(siren) : null }}
        onAnother={onChange}
      />
    );
  return (
    <>
      <div>
        <p>{t('structures:find.chosen')}</p>
        <h2 ref={heading} tabIndex={-1}>
          {structure.name}
        </h2>
      </div>
      <FactList facts={facts} />
      <Form
        form={form}
        submitLabel={t('structures:find.create')}
        secondary={
          <Button variant="default" onClick={onChange}>
            {t('structures:find.changeChoice')}
          </Button>
        }
        onSubmit={async () => {
          const outcome = await create({ referenceStructureId: structure.id });
          if (outcome?.__typename === 'OrganisationAlreadyRegistered') setTaken(true);
          if (outcome?.__typename === 'InvalidInput' || outcome?.__typename === 'SiretInvalid') {
            return [{ message: outcome.message }];
          }
          return undefined;
        }}
      >
        {null}
      </Form>
    </>
  );
}
