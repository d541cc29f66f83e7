import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language, type Translator } from '@barometer/messages';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { MailKind } from '../../platform/mail/mail-kinds.js';
import { Mailer, type MailOrder } from '../../platform/mail/mailer.js';
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
  /** The message to a segment that it belongs to. */
  readonly campaignId?: string;
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

  /**
   * Puts the mail in the outbox of the transaction; somebody without an account any more receives nothing.
   * @returns the id of the mail that was written; null for nobody
   */
  async send(context: RequestContext, mail: ParticipationMail): Promise<string | null> {
    const { organisation, kind, businessKey, campaignId } = mail;
    const person = await this.identity.person(context, mail.recipientId);
    if (person === null) return null;
    return this.mailer.enqueue(context, {
      kind,
      businessKey,
      recipient: person.email,
      operatorId: organisation.operatorId,
      organisationId: organisation.id,
      ...(campaignId === undefined ? {} : { campaignId }),
      content: await this.letter(context, organisation, mail.write, person.language),
    });
  }

  /** The letter as it is sent, so that whoever looks at it beforehand sees the same. */
  async letter(
    context: RequestContext,
    organisation: Organisation,
    write: ParticipationMail['write'],
    language: Language,
  ): Promise<MailOrder['content']> {
    const t = createTranslator(language);
    const operator = await this.editions.operator(context, organisation.operatorId);
    const { action, ...text } = write(t, language);
    return {
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
    };
  }
}
