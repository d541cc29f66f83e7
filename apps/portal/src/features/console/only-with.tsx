import type { ReactNode } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Notice } from '../../ui/notice.js';
import { holdersOf, useOperator } from './use-operator.js';
import type { Right } from './use-operator.js';

/** The content, for those who may see it; for the others, whom to ask. */
export function OnlyWith({ right, children }: { readonly right: Right; readonly children: ReactNode }) {
  const t = useTexts();
  const { can, name } = useOperator();
  const roles = useHolders(right);
  if (can(right)) return <>{children}</>;
  return (
    <Notice tone="attention" title={t('console:rights.title')}>
      <p>{t('console:rights.text', { role: roles, operator: name })}</p>
    </Notice>
  );
}

/** In the place of a button that the person's role does not have. */
export function Reserved({ right }: { readonly right: Right }) {
  const t = useTexts();
  return <p>{t('console:rights.action', { role: useHolders(right) })}</p>;
}

/** The names of the roles that hold a right: "Administration ou Terrain". */
function useHolders(right: Right): string {
  const t = useTexts();
  const names = holdersOf(right).map((role) => t(`states:role.${role}`));
  return new Intl.ListFormat(useLanguage(), { type: 'disjunction' }).format(names);
}
