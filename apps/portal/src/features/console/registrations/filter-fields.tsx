import { NativeSelect, TextInput } from '@mantine/core';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { ConsoleEdition } from '../console-edition.js';
import { KINDS, STATES } from './registration-search.js';
import type { RegistrationSearch } from './registration-search.js';
import classes from './registrations.module.css';

interface FilterFieldsProps {
  readonly edition: Pick<ConsoleEdition, 'categories' | 'territories'>;
  readonly search: RegistrationSearch;
  /** Told at each change, where the filters apply at once. */
  readonly onChange?: () => void;
}

/** The fields that narrow the registrations of an edition, for the list and for the segment of a message alike. */
export function FilterFields({ edition, search, onChange }: FilterFieldsProps) {
  const t = useTexts();
  const label = useLanguage() === 'fr' ? 'labelFr' : 'labelEn';
  const all = { value: '', label: t('console:registrations.all') };
  const coded = (items: ConsoleEdition['categories'], first: string = t('control:filter.all')) => [
    { value: '', label: first },
    ...items.map((item) => ({ value: item.code, label: item[label] })),
  ];
  return (
    <>
      <NativeSelect
        name="type"
        label={t('console:registrations.kind')}
        defaultValue={search.type ?? ''}
        onChange={onChange}
        data={[all, ...KINDS.map((kind) => ({ value: kind, label: t(`states:registrationKind.${kind}`) }))]}
      />
      <NativeSelect
        name="etat"
        label={t('console:registrations.state')}
        defaultValue={search.etat ?? ''}
        onChange={onChange}
        data={[all, ...STATES.map((state) => ({ value: state, label: t(`states:registration.${state}`) }))]}
      />
      <NativeSelect
        name="categorie"
        label={t('control:filter.category')}
        defaultValue={search.categorie ?? ''}
        onChange={onChange}
        data={coded(edition.categories)}
      />
      {edition.territories.length > 1 ? (
        <NativeSelect
          name="territoire"
          label={t('control:filter.territory')}
          defaultValue={search.territoire ?? ''}
          onChange={onChange}
          data={coded(edition.territories, all.label)}
        />
      ) : null}
      <NativeSelect
        name="premiere"
        label={t('control:filter.firstTime')}
        defaultValue={search.premiere ?? ''}
        onChange={onChange}
        data={[
          { value: '', label: t('control:filter.all') },
          { value: 'oui', label: t('control:filter.firstTimeYes') },
          { value: 'non', label: t('control:filter.firstTimeNo') },
        ]}
      />
      <TextInput
        name="du"
        type="date"
        label={t('control:filter.from')}
        defaultValue={search.du ?? ''}
        onChange={onChange}
      />
      <TextInput
        name="au"
        type="date"
        label={t('control:filter.to')}
        defaultValue={search.au ?? ''}
        onChange={onChange}
      />
      <TextInput
        name="recherche"
        type="search"
        label={t('console:registrations.search')}
        defaultValue={search.recherche ?? ''}
        onChange={onChange}
        className={classes.words}
      />
    </>
  );
}
