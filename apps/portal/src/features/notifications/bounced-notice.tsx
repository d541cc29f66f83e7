import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';

import { graphql } from '../../gql/index.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ActionOutcome } from '../../ui/action-outcome.js';
import { Notice } from '../../ui/notice.js';
import { useAction } from '../../ui/use-action.js';
import classes from './messages.module.css';
import { STRUCTURE_BOUNCES } from './structure-mails-question.js';

const MEND_OWN_ADDRESS = graphql(`
  mutation MendOwnAddress($id: UUID!) {
    mendAddress(id: $id) {
      address
    }
  }
`);

/** Which addresses of the structure do not receive mails, what to do about it, and the button once it is done. Nothing where all do. */
export function BouncedNotice({ organisationId }: { readonly organisationId: string }) {
  const t = useTexts();
  const format = useFormats();
  const { canRegister: canMend } = useOrganisationRole(organisationId);
  const { data } = useQuery(STRUCTURE_BOUNCES, { fetchPolicy: 'cache-and-network' });
  const [mend] = useMutation(MEND_OWN_ADDRESS, { refetchQueries: ['StructureBounces'] });
  const { outcome, run } = useAction();
  const bounces = data?.bouncedAddresses ?? [];

  const ask = (id: string) =>
    run(async () => {
      const address = (await mend({ variables: { id } })).data?.mendAddress.address;
      return address ? { tone: 'success', text: t('messaging:bounces.mended', { address }) } : null;
    });

  return (
    <>
      <ActionOutcome outcome={outcome} />
      {bounces.length > 0 ? (
        <Notice tone="attention" title={t('messaging:space.bouncedTitle')}>
          <p>{t('messaging:space.bouncedText')}</p>
          <ul className={classes.addresses}>
            {bounces.map(({ id, address, bouncedAt }) => (
              <li key={id}>
                {t('messaging:space.bouncedAddress', { address, date: format.date(bouncedAt) })}
                {canMend ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('messaging:bounces.mendOf', { address })}
                    onClick={() => void ask(id)}
                  >
                    {t('messaging:bounces.mend')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          <p>{t('messaging:space.bouncedHow')}</p>
          {canMend ? null : <p>{t('messaging:space.bouncedAsk')}</p>}
        </Notice>
      ) : null}
    </>
  );
}
