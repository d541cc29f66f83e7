import { problemOf } from '../../apollo/problem.js';
import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Section } from '../../ui/page.js';
import { ProblemView } from '../../ui/problem-view.js';
import { Skeleton } from '../../ui/skeleton.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './structure-home.module.css';
import type { ReleasedResult, SpaceOpenEdition } from './structure-space.js';

interface ResultsSectionProps {
  readonly query: {
    readonly data?: { readonly results: readonly ReleasedResult[] } | undefined;
    readonly error?: unknown;
    readonly refetch: () => Promise<unknown>;
  };
  readonly openEdition: SpaceOpenEdition | null;
  readonly organisationId: string;
}

/** Released results, or when they will be. The rest of the page stands without them. */
export function ResultsSection({ query, openEdition, organisationId }: ResultsSectionProps) {
  const t = useTexts();
  const results = query.data?.results;
  return (
    <Section title={t('structures:home.results')}>
      {results === undefined ? (
        query.error === undefined ? (
          <Skeleton lines={2} />
        ) : (
          <ProblemView problem={problemOf(query.error)} onRetry={() => void query.refetch().catch(() => undefined)} />
        )
      ) : results.length === 0 ? (
        <ResultsToCome openEdition={openEdition} />
      ) : (
        <ResultsList results={results} organisationId={organisationId} />
      )}
    </Section>
  );
}

function ResultsToCome({ openEdition }: Pick<ResultsSectionProps, 'openEdition'>) {
  const t = useTexts();
  const format = useFormats();
  return (
    <EmptyState title={t('structures:home.resultsEmpty.title')}>
      {openEdition
        ? t('structures:home.resultsEmpty.on', {
            date: format.date(openEdition.resultsAt),
            edition: editionTitle(t, openEdition.name),
          })
        : t('structures:home.resultsEmpty.none')}
    </EmptyState>
  );
}

interface ResultsListProps {
  readonly results: readonly ReleasedResult[];
  readonly organisationId: string;
}

function ResultsList({ results, organisationId }: ResultsListProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  return (
    <ul className={classes.results}>
      {results.map(({ edition, releasedAt }) => (
        <li key={edition.id}>
          <TextLink
            to="/$language/s/$organisationId/resultats/$editionId"
            params={{ language, organisationId, editionId: edition.id }}
          >
            {t('structures:home.resultsOf', { edition: editionTitle(t, edition.name) })}
          </TextLink>
          <span>{t('structures:home.resultsReleased', { date: format.date(releasedAt) })}</span>
        </li>
      ))}
    </ul>
  );
}
