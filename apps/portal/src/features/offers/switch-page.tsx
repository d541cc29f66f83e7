import { useMutation, useQuery } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { CheckboxField, Form } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { PageHead } from '../../ui/page-head.js';
import { PriceTable } from '../../ui/price-table.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { ApplicationFrame, BackToRegistration } from './application-frame.js';
import classes from './offers.module.css';
import { PRICE_OF_SWITCH, SWITCH_TO_PAID } from './own-registration.js';
import type { OwnApplication } from './own-registration.js';

const FROM = '/$language/s/$organisationId/inscriptions/$registrationId/payante';

/** Turns a free application into a paid participation: what ends, what it costs, one button. */
export function SwitchPage() {
  const t = useTexts();
  const { organisationId, registrationId } = useParams({ from: FROM });
  return (
    <ApplicationFrame organisationId={organisationId} registrationId={registrationId}>
      {(application, categoryCode) => {
        const { kind, state } = application;
        const isSwitchable = kind === 'free' && (state === 'in_draw' || state === 'waiting' || state === 'offered');
        return isSwitchable ? (
          <Switch application={{ ...application, state }} categoryCode={categoryCode} organisationId={organisationId} />
        ) : (
          <PageHead
            title={t('offers:switch.refused')}
            lead={t('offers:switch.refusedText')}
            actions={<BackToRegistration organisationId={organisationId} registrationId={registrationId} />}
          />
        );
      }}
    </ApplicationFrame>
  );
}

interface SwitchProps {
  readonly application: OwnApplication & { readonly state: 'in_draw' | 'waiting' | 'offered' };
  readonly categoryCode: string;
  readonly organisationId: string;
}

function Switch({ application, categoryCode, organisationId }: SwitchProps) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const space = useSpaceName(organisationId);
  const [switchToPaid] = useMutation(SWITCH_TO_PAID);
  // Made once for the page: a second press is the same request.
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm({ initialValues: { visits: false } });
  const { id, reference, state, site, edition } = application;
  const price = useQuery(PRICE_OF_SWITCH, {
    variables: {
      question: { editionId: edition.id, categoryCode, sites: [{ physicalVisits: form.values.visits }] },
    },
    // What the structure has bought already decides, which no variable tells.
    fetchPolicy: 'network-only',
  });
  const shown = (price.data ?? price.previousData)?.priceOf;

  const submit = async ({ visits }: { readonly visits: boolean }): Promise<SubmitOutcome> => {
    const { data } = await switchToPaid({ variables: { id, visits, key } });
    const result = data?.switchToPaid;
    if (result?.__typename !== 'RegistrationsPlaced') return result ? [{ message: result.message }] : undefined;
    const orderId = result.order?.id;
    if (orderId === undefined) return undefined;
    await navigate({
      to: '/$language/s/$organisationId/commandes/$orderId',
      params: { language, organisationId, orderId },
    });
    return undefined;
  };

  return (
    <>
      <PageHead
        title={t('offers:switch.title', { site: site.name })}
        space={space}
        lead={t('offers:switch.lead', {
          reference,
          edition: editionTitle(t, edition.name),
          place: t(`offers:switch.place.${state}`),
        })}
      />
      <Form
        form={form}
        submitLabel={t('offers:switch.confirm')}
        secondary={
          <TextLink
            to="/$language/s/$organisationId/inscriptions/$registrationId"
            params={{ language, organisationId, registrationId: id }}
          >
            {t('offers:leave.cancel')}
          </TextLink>
        }
        onSubmit={submit}
      >
        <CheckboxField
          name="visits"
          label={t('offers:switch.visits')}
          hint={t('offers:switch.visitsHint')}
          {...form.getInputProps('visits', { type: 'checkbox' })}
        />
        <section className={classes.price} aria-labelledby="price">
          <h2 id="price">{t('offers:switch.price')}</h2>
          {shown ? (
            <PriceTable price={shown} />
          ) : price.error ? (
            <p>{t('registrations:price.unavailable')}</p>
          ) : (
            <Skeleton lines={4} />
          )}
          <p className={classes.who}>{t('offers:switch.later')}</p>
        </section>
      </Form>
    </>
  );
}
