import { useMutation } from '@apollo/client/react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useAction } from '../../../ui/use-action.js';
import { OFFER_PLACE } from './registrations-question.js';
import type { ConsoleRegistration } from './registrations-question.js';

/** Offers a free place, and says what came of it: offered until when, or why it was refused. */
export function useOfferPlace() {
  const t = useTexts();
  const format = useFormats();
  const [offerPlace] = useMutation(OFFER_PLACE, { refetchQueries: ['Places'] });
  const { outcome, run } = useAction();

  const offer = ({ id, organisationName: organisation, site }: ConsoleRegistration) =>
    run(async () => {
      const { data } = await offerPlace({ variables: { registrationId: id } });
      const result = data?.offerPlace;
      if (!result) return null;
      if (result.__typename === 'PlaceOffered') {
        const date = result.registration.offerExpiresAt;
        return {
          tone: 'success',
          text: t('console:registrations.offered', {
            organisation,
            site: site.name,
            date: date ? format.dateTime(date) : '',
          }),
        };
      }
      return {
        tone: 'attention',
        title: t('console:registrations.refused', { organisation, site: site.name }),
        text: result.message,
      };
    });

  return { outcome, offer };
}
