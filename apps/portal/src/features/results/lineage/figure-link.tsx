import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import classes from './figure-link.module.css';
import { useFigurePlace } from './place.js';
import { useWayBack } from './way-back.js';
import type { FigurePlace } from './place.js';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** How many pages of calculations lie between this one and the page of results one came from. */
    readonly stepsFromResults?: number;
  }
}

interface LineageLinkProps {
  readonly figure: string;
  /** The site of the figure, where the page shows several. */
  readonly place?: FigurePlace;
  readonly hash?: string;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to how a figure came about, which remembers the way back. */
export function LineageLink({ figure, place, hash, className, label, children }: LineageLinkProps) {
  const language = useLanguage();
  const site = useFigurePlace(place);
  const steps = useLocation({ select: ({ state }) => state.stepsFromResults ?? 0 });
  const wayBack = useWayBack([site.registrationId, figure, hash, label].join(' '));
  return (
    <TextLink
      {...wayBack}
      to="/$language/s/$organisationId/resultats/$editionId/sites/$registrationId/calcul/$figure"
      params={{ language, ...site, figure }}
      state={{ stepsFromResults: steps + 1 }}
      className={className}
      {...(hash === undefined ? {} : { hash })}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </TextLink>
  );
}

interface FigureLinkProps {
  readonly figure: string;
  /** What the figure is, for who hears the link alone: "Téléphone". */
  readonly name: string;
  readonly value: number;
  readonly place?: FigurePlace;
}

/** A score that opens its own calculation. */
export function FigureLink({ figure, name, value, place }: FigureLinkProps) {
  const t = useTexts();
  const format = useFormats();
  const score = format.score(value);
  return (
    <LineageLink
      figure={figure}
      className={classes.figure}
      label={t('lineage:link.label', { name, score })}
      {...(place ? { place } : {})}
    >
      {score}
    </LineageLink>
  );
}
