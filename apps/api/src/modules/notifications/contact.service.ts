import { Injectable } from '@nestjs/common';
import { createTranslator } from '@barometer/messages';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { RequestContext } from '../../platform/context/request-context.js';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type BilingualText, InvalidInput } from '../../platform/errors/invalid-input.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { CallLimit, clientOf } from '../../platform/web/call-limit.js';
import { EditionsService } from '../editions/index.js';
import { type ContactMessageInput, ContactMessageSentType } from './notifications.types.js';

/** Messages one client may send within an hour. A whole town hall often shares one address. */
export const messagesPerHour = 10;

const schema = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  subject: z.string().trim().min(1).max(160),
  message: z.string().trim().min(10).max(5000),
});

const problems: Record<keyof z.infer<typeof schema>, BilingualText> = {
  name: { fr: 'Indiquez votre nom, en 120 caractères au plus.', en: 'Give your name, in 120 characters at most.' },
  email: {
    fr: 'Indiquez une adresse électronique complète, par exemple prenom.nom@mairie.fr.',
    en: 'Give a full e-mail address, such as first.last@example.org.',
  },
  subject: {
    fr: 'Indiquez l’objet de votre message, en 160 caractères au plus.',
    en: 'Give a subject, in 160 characters at most.',
  },
  message: {
    fr: 'Écrivez votre message, de 10 à 5 000 caractères.',
    en: 'Write your message, in 10 to 5,000 characters.',
  },
};

/** What a client that wrote a lot is told. */
function tooMany(minutes: number): BilingualText {
  const inMinutes = (locale: string) => new Intl.RelativeTimeFormat(locale).format(minutes, 'minute');
  return {
    fr: `Plusieurs messages sont déjà partis de votre connexion. Gardez celui-ci et réessayez ${inMinutes('fr')}.`,
    en: `Several messages were sent from your connection already. Keep this one and try again ${inMinutes('en')}.`,
  };
}

/** The contact form: a mail to the operator, whose answer goes straight to the person. */
@Injectable()
export class ContactService {
  private readonly limit = new CallLimit(messagesPerHour);

  constructor(
    private readonly editions: EditionsService,
    private readonly mailer: Mailer,
    private readonly transactions: Transactions,
  ) {}

  /** @param clientAddress where the request came from: each client may write a few times an hour */
  async send(
    context: RequestContext,
    input: ContactMessageInput,
    clientAddress: string,
  ): Promise<ContactMessageSentType | InvalidInput> {
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path[0] as keyof typeof problems;
      return new InvalidInput(field, problems[field], context.language);
    }
    const { name, email, subject, message } = parsed.data;
    const edition = await this.editions.openEdition(context);
    if (edition === null) throw new NotFound('operator');
    const operator = await this.editions.operator(context, edition.operatorId);
    const minutes = this.limit.take(clientOf(clientAddress), context.now);
    if (minutes !== null) return new InvalidInput('message', tooMany(minutes), context.language);
    const { language } = context;
    const id = uuidv7();
    const reference = `MSG-${id.slice(-8).toUpperCase()}`;
    // The connection goes back first: each message taking a second one while it holds a first would lock the pool up under load.
    await context.commitSoFar();
    // A visitor may write nowhere: the message enters the operator's outbox in the operator's own name.
    await this.transactions.run(asOperator(operator.id), (outbox) =>
      this.mailer.enqueue(outbox, {
        kind: 'contact_message',
        businessKey: id,
        recipient: operator.contactAddress,
        replyTo: email,
        operatorId: operator.id,
        organisationId: null,
        content: {
          language,
          subject: `[${reference}] ${subject}`,
          paragraphs: [message],
          footer: createTranslator(language)('mails:contact.footer', { name, email }),
        },
      }),
    );
    return new ContactMessageSentType(reference);
  }
}
