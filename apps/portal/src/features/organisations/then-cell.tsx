import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { TextLink } from '../../ui/text-link.js';
import type { SpaceRegistration } from './structure-space.js';
import { useThen } from './use-then.js';

interface ThenCellProps {
  readonly registration: SpaceRegistration;
  /** The results of its edition can be read. */
  readonly isReleased: boolean;
  readonly organisationId: string;
}

const AUDITED: readonly SpaceRegistration['state'][] = ['in_field', 'scored', 'published'];

/** What comes after the state: a date, a thing to do, or the results themselves. */
export function ThenCell({ registration, isReleased, organisationId }: ThenCellProps) {
  const t = useTexts();
  const language = useLanguage();
  const then = useThen();
  if (!isReleased || !AUDITED.includes(registration.state)) return <>{then(registration)}</>;
  return (
    <TextLink
      to="/$language/s/$organisationId/resultats/$editionId"
      params={{ language, organisationId, editionId: registration.edition.id }}
    >
      {t('registrations:then.published')}
    </TextLink>
  );
}
