import type { QuoteVersionPartsFragment } from '../../gql/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../page.js';
import classes from './quotes.module.css';
import { VersionView } from './version-view.js';

interface SentVersionsProps {
  readonly versions: readonly QuoteVersionPartsFragment[];
  readonly quoteId: string;
  /** Whose space the paper is fetched from. */
  readonly space: { readonly organisation: string } | { readonly operator: string };
}

/** The version in force, and those before it folded below. */
export function SentVersions({ versions, quoteId, space }: SentVersionsProps) {
  const t = useTexts();
  const newest = versions.at(-1);
  if (!newest) return null;
  const earlier = versions.slice(0, -1).toReversed();
  const viewOf = (version: QuoteVersionPartsFragment) => (
    <VersionView
      version={version}
      since={version.version > 1 ? version.version - 1 : null}
      paper={`/files/quote.pdf?${new URLSearchParams({ ...space, quote: quoteId, version: String(version.version) }).toString()}`}
    />
  );
  return (
    <>
      <Section title={t('quotes:version.current', { version: newest.version })}>{viewOf(newest)}</Section>
      {earlier.length > 0 ? (
        <Section title={t('quotes:version.earlier')}>
          {earlier.map((version) => (
            <details key={version.version} className={classes.earlier}>
              <summary>{t('quotes:version.title', { version: version.version })}</summary>
              <p className={classes.quiet}>{t('quotes:version.replaced')}</p>
              {viewOf(version)}
            </details>
          ))}
        </Section>
      ) : null}
    </>
  );
}
