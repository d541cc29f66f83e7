import { useLocation, useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import { useFigurePlace } from './place.js';
import { isPlainClick } from './way-back.js';

/**
 * Back to where one came from, as one left it: scrolled, folded open, sorted. Whoever came straight to the page is led
 * to the part of the site's page where the figure stands.
 */
export function BackToResults({ section }: { readonly section?: string }) {
  const t = useTexts();
  const language = useLanguage();
  const place = useFigurePlace();
  const { history } = useRouter();
  const steps = useLocation({ select: ({ state }) => state.stepsFromResults ?? 0 });

  const goBack = (event: MouseEvent) => {
    if (steps === 0 || !isPlainClick(event)) return;
    event.preventDefault();
    history.go(-steps);
  };

  return (
    <p>
      <TextLink
        to="/$language/s/$organisationId/resultats/$editionId/sites/$registrationId"
        params={{ language, ...place }}
        {...(section === undefined ? {} : { hash: section })}
        onClick={goBack}
      >
        {t('lineage:back')}
      </TextLink>
    </p>
  );
}
