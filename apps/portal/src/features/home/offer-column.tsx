import type { ReactNode } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { ButtonLink } from '../../ui/button-link.js';
import classes from './offers.module.css';

interface OfferColumnProps {
  readonly name: string;
  readonly price: string;
  readonly unit: string;
  readonly mark?: ReactNode;
  /** Absent when registrations are not open. */
  readonly action: string | undefined;
  readonly isMain?: boolean;
  readonly receivedTitle: string;
  readonly received: readonly string[];
  readonly excludedTitle: string;
  readonly excluded: readonly string[];
  readonly condition: string;
}

/** One way of taking part: price and step first, then what one gets, what one does not, and the conditions. */
export function OfferColumn(props: OfferColumnProps) {
  const language = useLanguage();
  const {
    name,
    price,
    unit,
    mark,
    action,
    isMain = false,
    receivedTitle,
    received,
    excludedTitle,
    excluded,
    condition,
  } = props;
  return (
    <article className={classes.offer}>
      <header className={classes.head}>
        <h3>
          {name} {mark}
        </h3>
        <p className={classes.price}>
          <strong>{price}</strong> <span>{unit}</span>
        </p>
        {action ? (
          <p>
            <ButtonLink
              variant={isMain ? 'filled' : 'default'}
              to="/$language/creer-un-compte"
              params={{ language }}
              search={{ retour: `/${language}/inscription` }}
            >
              {action}
            </ButtonLink>
          </p>
        ) : null}
      </header>
      <div className={classes.content}>
        <h4>{receivedTitle}</h4>
        <ul className={classes.received}>
          {received.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h4>{excludedTitle}</h4>
        <ul className={classes.excluded}>
          {excluded.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className={classes.condition}>{condition}</p>
      </div>
    </article>
  );
}
