import { useId } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { FigureLink } from './figure-link.js';
import classes from './figure-link.module.css';
import type { FigurePlace } from './place.js';

export interface LinkedFigure {
  readonly figure: string;
  readonly name: string;
  readonly value: number;
  readonly place?: FigurePlace;
}

/** The figures of a drawing in one quiet line, each the way into its calculation. */
export function FigureLinks({ figures }: { readonly figures: readonly LinkedFigure[] }) {
  const t = useTexts();
  const id = useId();
  if (figures.length === 0) return null;
  return (
    <div className={classes.links}>
      <span id={id}>{t('lineage:link.list')}</span>
      <ul className={classes.list} aria-labelledby={id}>
        {figures.map((figure) => (
          <li key={`${figure.name} ${figure.figure}`}>
            {figure.name} <FigureLink {...figure} />
          </li>
        ))}
      </ul>
    </div>
  );
}
