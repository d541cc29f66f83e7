import type { Demonstration } from '../../session/use-demonstration.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Disclosure } from '../../ui/disclosure.js';
import { DemonstrationClock } from './demonstration-clock.js';
import { PersonaList } from './persona-list.js';

/** What only a demonstration lets one do: go to a later day, and enter as anybody. */
export function DemonstrationControls({ personas }: Pick<Demonstration, 'personas'>) {
  const t = useTexts();
  return (
    <>
      <DemonstrationClock />
      <Disclosure label={t('demonstration:personas')}>
        <PersonaList personas={personas} />
      </Disclosure>
    </>
  );
}
