import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { defineTask, Jobs } from '../../../platform/jobs/jobs.js';
import { endOfDayAfter } from '../../editions/index.js';
import { type ReminderDays, remindersOf } from '../domain/offer-expiry.js';
import { confirmedOrLater, type RegistrationState } from '../domain/registration-states.js';
import type { PlaceHolder } from './places.service.js';

/** What people are told of their application, with the states in which it is still true. */
export const newsOfPlaces = {
  offered: ['offered'],
  reminder_3: ['offered'],
  reminder_1: ['offered'],
  waiting: ['waiting'],
  accepted: confirmedOrLater,
  declined: ['declined'],
  expired: ['expired'],
  withdrawn: ['withdrawn'],
} as const satisfies Record<string, readonly RegistrationState[]> & Record<`reminder_${ReminderDays}`, unknown>;

export type NewsOfPlace = keyof typeof newsOfPlaces;

/** Tells the people of an organisation what has become of its application. */
export const tellAboutPlace = defineTask<{
  operatorId: string;
  organisationId: string;
  registrationId: string;
  news: NewsOfPlace;
}>('tell_about_place');

/**
 * Orders mails about places: a job each, so that one that fails keeps no other waiting, and nobody waits for a mail to be written. Ordered twice, a mail
 * is sent once.
 */
@Injectable()
export class PlaceNews {
  constructor(private readonly jobs: Jobs) {}

  async tell(
    context: RequestContext,
    { operatorId }: { readonly operatorId: string },
    applications: readonly PlaceHolder[],
    news: NewsOfPlace,
    runAt?: Date,
  ): Promise<void> {
    await this.jobs.enqueueEach(
      context,
      tellAboutPlace,
      applications.map(({ organisationId, id }) => ({ operatorId, organisationId, registrationId: id, news })),
      runAt === undefined ? {} : { runAt },
    );
  }

  /** Places are on offer until one instant: told now, and again while nobody has answered. */
  async offer(
    context: RequestContext,
    edition: { readonly operatorId: string },
    applications: readonly PlaceHolder[],
    expiresAt: Date,
  ): Promise<void> {
    await this.tell(context, edition, applications, 'offered');
    for (const { daysLeft, at } of remindersOf(context.now, (days) => endOfDayAfter(expiresAt, -days))) {
      await this.tell(context, edition, applications, `reminder_${daysLeft}`, at);
    }
  }
}
