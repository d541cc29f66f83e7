import { createContext, useContext } from 'react';

import type { Registering, RegisteringEdition } from '../register-form.js';
import type { Registrable } from '../registrable.js';
import type { DraftInHand } from './use-draft.js';

/** What every page of the registration works on: whose it is, for which edition, and the draft. */
export interface RegisteringNow {
  readonly organisation: Registering;
  readonly edition: RegisteringEdition;
  readonly registrable: Registrable;
  readonly draft: DraftInHand;
}

export const RegisteringContext = createContext<RegisteringNow | null>(null);

/** @throws Error outside the pages of the registration */
export function useRegistering(): RegisteringNow {
  const registering = useContext(RegisteringContext);
  if (!registering) throw new Error('This belongs below the frame of the registration.');
  return registering;
}
