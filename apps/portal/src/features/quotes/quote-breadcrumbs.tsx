import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { SpaceBreadcrumbs } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import type { Quote } from './quotes-question.js';

interface QuoteBreadcrumbsProps {
  readonly quote: Pick<Quote, 'id' | 'reference'>;
  readonly organisationId: string;
  /** The page below the quote's own; none when this is it. */
  readonly current?: string;
}

/** The way from the space by its quotes to this one, or to a page below it. */
export function QuoteBreadcrumbs({ quote: { id, reference }, organisationId, current }: QuoteBreadcrumbsProps) {
  const t = useTexts();
  const params = { language: useLanguage(), organisationId };
  const title = t('quotes:page.title', { reference });
  return (
    <SpaceBreadcrumbs
      organisationId={organisationId}
      links={[
        <TextLink key="quotes" to="/$language/s/$organisationId/devis" params={params}>
          {t('quotes:list.title')}
        </TextLink>,
        ...(current === undefined
          ? []
          : [
              <TextLink
                key="quote"
                to="/$language/s/$organisationId/devis/$quoteId"
                params={{ ...params, quoteId: id }}
              >
                {title}
              </TextLink>,
            ]),
      ]}
      current={current ?? title}
    />
  );
}
