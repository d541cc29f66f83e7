import { Injectable } from '@nestjs/common';
import { Like } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { MailMessage } from '../../../platform/mail/mail-message.entity.js';
import { type Edition, endOfDayAfter, parisDay } from '../../editions/index.js';
import {
  AnswerQuote,
  AskQuote,
  DraftQuote,
  Quote,
  QuotesService,
  SendQuote,
  type WantedSite,
} from '../../quotes/index.js';
import { Registration } from '../../registrations/index.js';
import { Site } from '../../sites/index.js';
import { APPLICANT, FINANCE, MEMBER } from '../personas.js';
import { seededRow } from './find-seeded.js';
import { SeedActors } from './seed-actors.js';
import { accepted } from './seed-field-work.js';
import type { StepOutcome } from './seed-step.js';
import type { SeededEdition } from './seeded-editions.js';

const needs = {
  townHall: 'Une restitution des résultats aux agents d’accueil, sur place, avant l’été.',
  commune: 'Nos règles d’achat demandent un devis. Pouvez-vous tenir compte d’une adhésion pour deux éditions ?',
};
const comment = 'Merci. Pouvez-vous ajouter des visites sur place, et une deuxième séance de restitution ?';
const answer = 'Voici une version 2, avec les visites et une remise pour les deux séances.';
const validityDays = 30;

/**
 * Quotes of the open edition: the town hall's, whose second version awaits an answer after a comment on the first, and one that a commune has just asked
 * for. Each step looks for what it writes, so that a seed that was cut off goes on where it stopped.
 */
@Injectable()
export class SeedQuotes {
  constructor(
    private readonly actors: SeedActors,
    private readonly quotes: QuotesService,
    private readonly asking: AskQuote,
    private readonly drafting: DraftQuote,
    private readonly sending: SendQuote,
    private readonly answering: AnswerQuote,
  ) {}

  async write(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const edition = await seededRow(context, seeded);
    const quote = await this.ask(context, edition, { email: MEMBER, words: needs.townHall });
    await this.send(context, edition, quote, 1);
    await this.comment(context, quote);
    await this.send(context, edition, quote, 2);
    await this.ask(context, edition, { email: APPLICANT, words: needs.commune });
  }

  /** Jobs have told the operator's people of all of it: what they wrote belongs to the demonstration. */
  async told(context: RequestContext, seeded: SeededEdition): Promise<StepOutcome> {
    const { id: editionId, operatorId } = await seededRow(context, seeded);
    const quotes = await (await context.repository(Quote)).findBy({ operatorId, editionId });
    const comments = await this.quotes.commentsOf(
      context,
      quotes.map(({ id }) => id),
    );
    const written = comments.filter(({ side }) => side === 'organisation');
    const mails = await context.repository(MailMessage);
    for (const { id } of [...quotes, ...written]) {
      if (!(await mails.existsBy({ operatorId, businessKey: Like(`operator:${id}:%`) }))) return 'waiting';
    }
    return 'done';
  }

  private ask(
    context: RequestContext,
    { id: editionId }: Edition,
    { email, words }: { readonly email: string; readonly words: string },
  ): Promise<Quote> {
    return this.actors.asMember(context, email, async (member) => {
      const { id: organisationId } = await member.organisation();
      const [earlier] = await this.quotes.ofOrganisation(member, organisationId);
      if (earlier !== undefined) return earlier;
      const sites = await sitesToQuote(member, { organisationId, editionId });
      return accepted(await this.asking.ask(member, { editionId, sites, needs: words }));
    });
  }

  private async send(context: RequestContext, edition: Edition, quote: Quote, version: 1 | 2): Promise<void> {
    await this.actors.asAdministrator(context, async (administrator) => {
      const versions = await this.quotes.versionsOf(administrator, [quote.id]);
      if (versions.length >= version) return;
      const isSecond = version === 2;
      const validUntil = endOfDayAfter(administrator.now, validityDays);
      accepted(
        await this.drafting.draft(administrator, quote.id, {
          sites: quote.sites.map((site) => ({ ...site, physicalVisits: isSecond })),
          customLines: [
            {
              key: versions[0]?.content.lines.find(({ code }) => code === 'custom')?.key ?? null,
              label: 'Restitution sur place, une demi-journée',
              quantity: version,
              unitCents: 80_000,
            },
          ],
          lineDiscounts: [],
          discount: isSecond ? { kind: 'percent', value: 500, label: 'Deux séances de restitution' } : null,
          note: isSecond ? answer : '',
          validOn: parisDay(validUntil < edition.registrationClosesAt ? validUntil : edition.registrationClosesAt),
        }),
      );
      accepted(await this.sending.send(administrator, quote.id));
    });
  }

  private async comment(context: RequestContext, quote: Quote): Promise<void> {
    await this.actors.asMember(context, FINANCE, async (finance) => {
      const comments = await this.quotes.commentsOf(finance, [quote.id]);
      if (comments.length > 0) return;
      accepted(await this.answering.comment(finance, quote.id, comment));
    });
  }
}

/** The sites that do not take part yet; of a structure whose sites all do, its first one. */
async function sitesToQuote(
  context: RequestContext,
  { organisationId, editionId }: { readonly organisationId: string; readonly editionId: string },
): Promise<WantedSite[]> {
  const sites = await (await context.repository(Site)).find({ where: { organisationId }, order: { createdAt: 'ASC' } });
  const registrations = await (await context.repository(Registration)).findBy({ organisationId, editionId });
  const free = sites.filter(({ id }) => !registrations.some(({ siteId }) => siteId === id));
  return (free.length > 0 ? free : sites.slice(0, 1)).map(({ id }) => ({
    siteId: id,
    physicalVisits: false,
    extraAudits: 0,
  }));
}
