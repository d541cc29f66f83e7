import { useQuery } from '@apollo/client/react';

import { clientOf } from '../../apollo/clients.js';
import { publicScope } from '../../apollo/scope.js';
import { graphql } from '../../gql/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Disclosure } from '../../ui/disclosure.js';
import classes from './demonstration-ribbon.module.css';
import { PersonaList } from './persona-list.js';

const DEMONSTRATION = graphql(`
  query Demonstration {
    demonstration {
      mailsUrl
      personas {
        email
        password
        name
        role
        landing
      }
    }
  }
`);

/** Present in demonstration mode only: says that everything is invented, and lets one enter as anybody. */
export function DemonstrationRibbon() {
  const t = useTexts();
  const { data } = useQuery(DEMONSTRATION, { client: clientOf(publicScope), fetchPolicy: 'cache-first' });
  const demonstration = data?.demonstration;
  if (!demonstration) return null;
  return (
    <aside className={classes.ribbon} aria-label={t('demonstration:mark')}>
      <div className={classes.inner}>
        <strong>{t('demonstration:mark')}</strong>
        <span className={classes.explanation}>{t('demonstration:explanation')}</span>
        <span className={classes.gap} />
        {demonstration.mailsUrl ? (
          <a className={classes.mails} href={demonstration.mailsUrl}>
            {t('demonstration:mails')}
          </a>
        ) : null}
        <Disclosure label={t('demonstration:personas')}>
          <PersonaList personas={demonstration.personas} />
        </Disclosure>
      </div>
    </aside>
  );
}
