import { useSearch } from '@tanstack/react-router';

import { useTexts } from '../../../i18n/use-texts.js';
import { Page } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { OnlyWith } from '../only-with.js';
import { useOperator } from '../use-operator.js';
import { BouncedAddresses } from './bounced-addresses.js';
import { MailSearch } from './mail-search.js';
import { MailsList } from './mails-list.js';

/** What the service has written to people. */
export function MailsPage() {
  const t = useTexts();
  const { name } = useOperator();
  const { recherche = '', etat } = useSearch({ from: '/$language/operateur/courriels' });
  return (
    <Page width="surface">
      <PageHead title={t('console:mails.title')} kicker={name} lead={t('console:mails.lead')} space={name} />
      <OnlyWith right="mails">
        <BouncedAddresses />
        <MailSearch search={recherche} state={etat} />
        <MailsList search={recherche} state={etat} />
      </OnlyWith>
    </Page>
  );
}
