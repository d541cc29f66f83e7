import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

import type { QuotedSiteInput } from '../../gql/graphql.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { problemOf } from '../../apollo/problem.js';
import { PriceTable } from '../../ui/price-table.js';
import { ProblemView } from '../../ui/problem-view.js';
import { QUOTE_ESTIMATE } from './quotes-question.js';

const WAIT_MS = 300;

interface EstimateProps {
  readonly editionId: string;
  readonly sites: readonly QuotedSiteInput[];
}

/** What the price list says of the chosen sites, a moment after the last choice. */
export function Estimate({ editionId, sites }: EstimateProps) {
  const t = useTexts();
  const format = useFormats();
  const [asked] = useDebouncedValue(JSON.stringify(sites), WAIT_MS);
  const variables = { editionId, sites: JSON.parse(asked) as QuotedSiteInput[] };
  const { data, previousData, error } = useQuery(QUOTE_ESTIMATE, { variables, skip: variables.sites.length === 0 });
  const price = (data ?? previousData)?.quoteEstimate;
  return (
    <section>
      <h2>{t('quotes:ask.estimate')}</h2>
      {sites.length === 0 ? (
        <p>{t('quotes:ask.estimateWait')}</p>
      ) : error ? (
        <ProblemView problem={problemOf(error)} />
      ) : price ? (
        <>
          <p role="status">
            {t('orders:price.announced', { net: format.money(price.netCents), gross: format.money(price.grossCents) })}
          </p>
          <PriceTable price={price} />
          <p>{t('quotes:ask.estimateText')}</p>
        </>
      ) : null}
    </section>
  );
}
