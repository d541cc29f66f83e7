import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, editionInText, formatDate } from '@barometer/messages';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { type Edition, EditionsService } from '../../editions/index.js';
import { IdentityService } from '../../identity/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import type { Invitation } from './invitation.entity.js';

/** The mail that asks a colleague, in the language of whoever asks: nothing is known yet of whoever reads it. */
@Injectable()
export class InvitationMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly identity: IdentityService,
    private readonly organisations: OrganisationsService,
    private readonly editions: EditionsService,
  ) {}

  async send(
    context: RequestContext,
    {
      invitation,
      edition,
      token,
    }: { readonly invitation: Invitation; readonly edition: Edition; readonly token: string },
  ): Promise<void> {
    const organisation = await this.organisations.get(context);
    const inviter = await this.identity.person(context, invitation.invitedBy);
    const operator = await this.editions.operator(context, organisation.operatorId);
    const language = inviter?.language ?? 'fr';
    const t = createTranslator(language);
    const names = {
      person: inviter?.name ?? '',
      organisation: organisation.name,
      edition: editionInText(t, edition.name),
    };
    await this.mailer.enqueue(context, {
      kind: 'registration_invitation',
      businessKey: invitation.tokenHash,
      recipient: invitation.email,
      operatorId: organisation.operatorId,
      organisationId: organisation.id,
      content: {
        language,
        subject: t('mails:invitation.subject', {
          ...names,
          deadline: formatDate(edition.registrationClosesAt, language),
        }),
        paragraphs: [
          t('mails:invitation.asked', names),
          t('mails:invitation.how', { email: invitation.email }),
          t('mails:invitation.until', { date: formatDate(invitation.expiresAt, language) }),
        ],
        action: {
          label: t('mails:invitation.action'),
          url: `${this.config.publicUrl}/${language}/invitation/${token}`,
          // It lets whoever holds it in: it is in the mail alone.
          isPersonal: true,
        },
        footer: t('mails:invitation.footer', {
          ...names,
          sender: operator.senderName,
          contact: operator.contactAddress,
        }),
      },
    });
  }
}
