import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useNow } from '../../../session/use-demonstration.js';
import { ButtonLink } from '../../../ui/button-link.js';
import type { ConsoleEdition } from '../console-edition.js';
import { Reserved } from '../only-with.js';
import { useOperator } from '../use-operator.js';
import classes from './editions.module.css';
import { useDrawStanding } from './draw-standing.js';
import { MoveEdition } from './move-edition.js';

/** What can be done with an edition now: import, score, or move it on. */
export function NextStep({ edition }: { readonly edition: ConsoleEdition }) {
  const t = useTexts();
  const language = useLanguage();
  const { can } = useOperator();
  const { id, state } = edition;
  const isInField = state === 'field_work' || state === 'paused';
  const draw = useDrawStanding(edition);
  const isAllotting = state === 'registration' || (state === 'draw' && draw?.state !== 'published');
  const withheld = useWithheld(edition, isAllotting);
  const pauses = state === 'paused' ? 'resume' : 'pause';

  if (state === 'archived') return <p>{t('console:edition.notMovable')}</p>;
  return (
    <div className={classes.moves}>
      {isInField ? (
        <ButtonLink to="/$language/operateur/editions/$editionId/imports" params={{ language, editionId: id }}>
          {t('console:edition.toImports')}
        </ButtonLink>
      ) : null}
      {state === 'registration' || state === 'draw' ? (
        <ButtonLink
          to="/$language/operateur/editions/$editionId/tirage"
          params={{ language, editionId: id }}
          variant={isAllotting ? 'filled' : 'default'}
        >
          {t('draw:console.toDraw')}
        </ButtonLink>
      ) : null}
      {state === 'review' ? (
        <div className={classes.move}>
          <ButtonLink
            to="/$language/operateur/editions/$editionId/calculs"
            params={{ language, editionId: id }}
            search={{}}
          >
            {t('console:edition.toScoreRuns')}
          </ButtonLink>
          <p className={classes.consequence}>{t('console:edition.releaseInstead')}</p>
        </div>
      ) : null}
      {isInField && can('editions') ? (
        <ButtonLink
          variant="default"
          to="/$language/operateur/editions/$editionId/avenants"
          params={{ language, editionId: id }}
          search={{ changement: pauses }}
        >
          {t(`editionSettings:amend.title.${pauses}`)}
        </ButtonLink>
      ) : null}
      {withheld ? (
        <p className={classes.consequence}>{withheld}</p>
      ) : can('editions') ? (
        <MoveEdition edition={edition} isMain={!isInField} />
      ) : (
        <Reserved right="editions" />
      )}
    </div>
  );
}

/** Why the edition cannot move on yet, said before the server would refuse it; null when it can. */
function useWithheld({ state, isSandbox, registrationOpensAt }: ConsoleEdition, isAllotting: boolean): string | null {
  const t = useTexts();
  const format = useFormats();
  const now = useNow();
  if (state === 'announced' && !isSandbox && now < new Date(registrationOpensAt))
    return t('console:edition.opensLater', { opens: format.dateTime(registrationOpensAt) });
  if (state !== 'draw') return null;
  if (isSandbox) return t('console:edition.endsHere');
  return isAllotting ? t('console:edition.auditsWithheld') : null;
}
