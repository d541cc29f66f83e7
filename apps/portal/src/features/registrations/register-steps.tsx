import { Navigate, useSearch } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { CheckStep } from './check-step.js';
import { PlansStep } from './plans-step.js';
import type { Registering, RegisteringEdition } from './register-form.js';
import { registrableIn } from './registrable.js';
import { SitesStep } from './sites-step.js';
import { furthestStep, isWithinReach } from './steps.js';
import type { Step } from './steps.js';
import { useDraft } from './use-draft.js';

interface RegisterStepsProps {
  readonly step: Step;
  readonly organisation: Registering;
  readonly edition: RegisteringEdition;
}

/** What every step receives. */
export interface StepProps extends Omit<RegisterStepsProps, 'step'>, ReturnType<typeof useDraft> {
  readonly registrable: ReturnType<typeof registrableIn>;
}

/** Holds the draft while the steps come and go. */
export function RegisterSteps({ step, organisation, edition }: RegisterStepsProps) {
  const language = useLanguage();
  const { ajout } = useSearch({ from: '/$language/s/$organisationId/inscription/$etape' });
  const registrable = registrableIn(edition.id, organisation);
  const kept = useDraft({
    organisationId: organisation.id,
    editionId: edition.id,
    siteIds: registrable.open.map(({ id }) => id),
    isFreeUsed: registrable.isFreeUsed,
    added: ajout,
  });
  const props: StepProps = { organisation, edition, registrable, ...kept };

  if (ajout !== undefined || !isWithinReach(step, kept.draft)) {
    return (
      <Navigate
        to="/$language/s/$organisationId/inscription/$etape"
        params={{
          language,
          organisationId: organisation.id,
          etape: ajout === undefined ? furthestStep(kept.draft) : step,
        }}
        search={{}}
        replace
      />
    );
  }
  if (step === 'sites') return <SitesStep {...props} />;
  return step === 'formules' ? <PlansStep {...props} /> : <CheckStep {...props} />;
}
