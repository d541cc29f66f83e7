import { KeyDates } from './key-dates.js';
import { Measured } from './measured.js';
import { Offers } from './offers.js';
import type { OpenEdition } from './open-edition.js';
import { Prices } from './prices.js';
import { SampleReports } from './sample-reports.js';
import { Steps } from './steps.js';

/** What depends on the edition: dates, the two offers, what is measured, the prices. */
export function EditionHome({ edition }: { readonly edition: OpenEdition }) {
  return (
    <>
      <Offers edition={edition} />
      <KeyDates edition={edition} />
      <Steps />
      <Measured edition={edition} />
      <SampleReports />
      <Prices edition={edition} />
    </>
  );
}
