import { Injectable } from '@nestjs/common';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { Registration } from '../registration.entity.js';
import { PlaceMail } from './place-mail.js';
import { newsOfPlaces, tellAboutPlace } from './place-news.js';

/** Sends what is still true: whoever has answered is not reminded. */
@Injectable()
export class TellAboutPlaceHandler extends JobHandler<NonNullable<typeof tellAboutPlace.payload>> {
  protected readonly task = tellAboutPlace;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly mail: PlaceMail,
  ) {
    super(registry);
  }

  async handle({
    operatorId,
    organisationId,
    registrationId,
    news,
  }: NonNullable<typeof tellAboutPlace.payload>): Promise<void> {
    await this.transactions.run(asOperator(operatorId), async (context) => {
      const registrations = await context.repository(Registration);
      const registration = await registrations.findOneBy({ organisationId, id: registrationId, operatorId });
      if (registration === null || !newsOfPlaces[news].some((state) => state === registration.state)) return;
      await this.mail.send(context, registration, news);
    });
  }
}
