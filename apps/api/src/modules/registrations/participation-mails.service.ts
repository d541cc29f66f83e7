import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language, type Translator } from '@barometer/messages';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { MailKind } from '../../platform/mail/mail-kinds.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { EditionsService } from '../editions/index.js';
import { IdentityService } from '../identity/index.js';
import type { Organisation } from '../organisations/index.js';

/** What a mail says, in the language of its reader. The path of the action starts in the organisation's space, a personal one at the language. */
export interface ParticipationText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly label: string } & (
    | { readonly path: string }
    /** The address itself lets whoever holds it act: it is not shown again with the letter. */
    | { readonly personalPath: string }
  );
}

export interface ParticipationMail {
  readonly kind: MailKind;
  /** What it is about: a mail of one kind and key is sent once. */
  readonly businessKey: string;
  readonly organisation: Organisation;
  readonly recipientId: string;
  readonly write: (t: Translator, language: Language) => ParticipationText;
}

/** Mails to the people of an organisation about its participation: their language, the operator's footer, a link into their space. */
@Injectable()
export class ParticipationMails {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly identity: IdentityService,
    private readonly editions: EditionsService,
  ) {}

  /** Puts the mail in the outbox of the transaction; somebody without an account any more receives nothing. */
  async send(context: RequestContext, mail: ParticipationMail): Promise<void> {
    const { organisation } = mail;
    const person = await this.identity.person(context, mail.recipientId);
    if (person === null) return;
    const { language } = person;
    const t = createTranslator(language);
    const operator = await this.editions.operator(context, organisation.operatorId);
    const { action, ...text } = mail.write(t, language);
    await this.mailer.enqueue(context, {
      kind: mail.kind,
      businessKey: mail.businessKey,
      recipient: person.email,
      operatorId: organisation.operatorId,
      organisationId: organisation.id,
      content: {
        ...text,
        language,
        action: {
          label: action.label,
          url: `${this.config.publicUrl}/${language}${'path' in action ? `/s/${organisation.id}${action.path}` : action.personalPath}`,
          isPersonal: 'personalPath' in action,
        },
        footer: t('mails:footer', {
          sender: operator.senderName,
          organisation: organisation.name,
          contact: operator.contactAddress,
        }),
      },
    });
  }
}
