import { useQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';

import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { BankLinesList } from './bank-lines-list.js';
import { BANK_LINES } from './bank-question.js';
import { BankViews } from './bank-views.js';
import { FinanceFrame } from './finance-frame.js';
import { BANK_VIEWS } from './finance-search.js';
import { StatementForm } from './statement-form.js';

/** The movements of the account: a statement is imported, and what it brought is matched line by line. */
export function BankPage() {
  const t = useTexts();
  return (
    <FinanceFrame title={t('finance:bank.title')} lead={t('finance:bank.lead')} right="payments">
      <Bank />
    </FinanceFrame>
  );
}

function Bank() {
  const t = useTexts();
  const { vue = 'toMatch' } = useSearch({ from: '/$language/operateur/finances/banque' });
  const query = useQuery(BANK_LINES, {
    variables: { states: [...BANK_VIEWS[vue]], first: 50 },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <>
      <Section title={t('finance:bank.import')}>
        <StatementForm onWritten={() => void query.refetch().catch(() => undefined)} />
      </Section>
      <Section title={t('finance:bank.list')}>
        <BankViews current={vue} />
        <BankLinesList query={query} />
      </Section>
    </>
  );
}
