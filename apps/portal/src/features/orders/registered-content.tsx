import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-me.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Section } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import classes from './orders.module.css';
import { ReceiptLinks } from '../../ui/receipt-links.js';
import { PayButton } from './pay-button.js';
import { canBePaid, paymentOutcomeOf } from './payment-outcome.js';
import { PlacedTable } from './placed-table.js';
import type { PlacedRegistration } from './registrations-placed.js';
import { WhatNext } from './what-next.js';

interface RegisteredContentProps {
  readonly registrations: readonly [PlacedRegistration, ...PlacedRegistration[]];
  readonly space: string;
  readonly organisationId: string;
}

export function RegisteredContent({ registrations, space, organisationId }: RegisteredContentProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { me } = useMe();
  const [first] = registrations;
  const { edition, submittedAt } = first;
  const application = registrations.find(({ kind }) => kind === 'free');
  const order = registrations.find((registration) => registration.order)?.order;
  const isFree = application !== undefined;
  const outcome = order ? paymentOutcomeOf(order) : undefined;
  const isToPay = outcome !== undefined && canBePaid(outcome);
  const params = { language, organisationId };

  const lead = [
    isFree ? t('registrations:done.leadFree') : '',
    order && isToPay ? t('registrations:done.leadPaid', { reference: order.reference }) : '',
    order && outcome === 'paid' ? t('registrations:done.leadPaidDone', { reference: order.reference }) : '',
  ];
  const before = [
    ...(isToPay ? [t('registrations:done.nextPaid')] : []),
    ...(isFree
      ? [
          edition.offersAt
            ? t('registering:done.nextFree', {
                closes: format.dateTime(edition.registrationClosesAt),
                offers: format.dateTime(edition.offersAt),
              })
            : t('registering:done.nextFreePlain', { closes: format.dateTime(edition.registrationClosesAt) }),
        ]
      : []),
  ];

  return (
    <>
      <PageHead
        title={t('registrations:done.title')}
        kicker={[
          registrations.map(({ reference }) => reference).join(', '),
          editionTitle(t, edition.name),
          t('registering:done.receivedAt', { date: format.dateTime(submittedAt) }),
        ].join(' · ')}
        lead={lead.filter(Boolean).join(' ')}
        space={space}
      />
      {order ? <PayButton order={order} organisationId={organisationId} /> : null}
      <PlacedTable
        caption={t('registrations:done.caption', { count: registrations.length })}
        registrations={registrations}
        organisationId={organisationId}
      />
      {me ? <p>{t('registrations:done.mail', { email: me.email })}</p> : null}
      <Section title={t('registrations:done.next')}>
        <WhatNext edition={edition} before={before} />
        <p>{t('registering:done.details')}</p>
      </Section>
      <Section title={t('registering:done.afterwards')}>
        <p className={classes.links}>
          <ReceiptLinks registrationId={first.id} organisationId={organisationId} />
        </p>
        {application?.rulesHash ? (
          <p className={classes.hash}>{t('registering:done.rules', { hash: application.rulesHash })}</p>
        ) : null}
      </Section>
      <p className={classes.links}>
        {order ? (
          <ButtonLink
            variant="default"
            to="/$language/s/$organisationId/commandes/$orderId"
            params={{ ...params, orderId: order.id }}
          >
            {t('registrations:done.seeOrder')}
          </ButtonLink>
        ) : null}
        <ButtonLink variant="default" to="/$language/s/$organisationId" params={params}>
          {t('registrations:done.home')}
        </ButtonLink>
      </p>
    </>
  );
}
