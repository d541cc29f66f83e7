import type { UseFormReturnType } from '@mantine/form';

import { useTexts } from '../../../../i18n/use-texts.js';
import { DemonstrationMark } from '../../../../ui/demonstration-mark.js';
import { ChoiceGroup } from '../../../../ui/form/index.js';
import type { GridChoice } from './edition-settings.js';
import type { TypedSettings } from './settings-values.js';

interface GridFieldProps {
  readonly form: UseFormReturnType<TypedSettings>;
  readonly choices: readonly GridChoice[];
}

/** Which criteria the audits answer, with what another grid would change. */
export function GridField({ form, choices }: GridFieldProps) {
  const t = useTexts();
  const changes = ({ isPresent, addedCriteria, removedCriteria, changedCriteria }: GridChoice): string =>
    isPresent
      ? t('editionSettings:catalogue.gridPresent')
      : t('editionSettings:catalogue.gridChanges', {
          added: addedCriteria,
          removed: removedCriteria,
          changed: changedCriteria,
        });
  return (
    <ChoiceGroup
      name="gridVersionId"
      label={t('editionSettings:catalogue.grid')}
      hint={t('editionSettings:catalogue.gridHint')}
      choices={choices.map((choice) => ({
        value: choice.grid.id,
        label: (
          <>
            {t('console:edition.gridOf', {
              code: choice.grid.code,
              version: choice.grid.version,
              count: choice.grid.criteriaCount,
            })}{' '}
            {choice.grid.isDemonstration ? <DemonstrationMark /> : null}
          </>
        ),
        hint: changes(choice),
      }))}
      {...form.getInputProps('gridVersionId')}
    />
  );
}
