import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTranslator, fileName, isLanguage, type Language } from '@barometer/messages';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { PdfPrinter } from '../../platform/pdf/pdf-printer.js';
import { guardedRoute, idInQuery } from '../../platform/web/guarded-route.js';
import { IdentityService } from '../identity/index.js';
import { printDocument } from '../reports/index.js';
import { calendarFile } from './calendar-file.js';
import { calendarEvents } from './domain/calendar-events.js';
import { composeReceipt } from './domain/compose-receipt.js';
import { ReceiptContent } from './receipt-content.js';
import { type ReceivedForm, ReceivedForms } from './received-forms.js';

/** The receipt of a form and the calendar of its dates, for people of its organisation. */
export function mountReceiptFiles(app: NestFastifyApplication): void {
  guardedRoute(
    app,
    { method: 'GET', url: '/files/receipt.pdf', permission: 'organisation.read' },
    async (context, request, reply) => {
      const form = await app.get(ReceivedForms).of(context, idInQuery(request, 'registration'));
      const language = await languageOf(app, context, request);
      const data = await app.get(ReceiptContent).read(context, form, language);
      const [{ reference, submittedAt }] = form.registrations;
      const object = `${createTranslator(language)('registering:receipt.file')}-${reference}`;
      // No connection of the database waits for the printing.
      await context.commitSoFar();
      const pdf = await printDocument(composeReceipt(data), submittedAt, app.get(PdfPrinter));
      reply
        .type('application/pdf')
        .header(
          'content-disposition',
          `attachment; filename="${fileName(object, form.edition.name, submittedAt, 'pdf')}"`,
        )
        .header('cache-control', 'private, no-store');
      return Buffer.from(pdf);
    },
  );

  guardedRoute(
    app,
    { method: 'GET', url: '/files/calendar.ics', permission: 'organisation.read' },
    async (context, request, reply) => {
      const form = await app.get(ReceivedForms).of(context, idInQuery(request, 'registration'));
      const language = await languageOf(app, context, request);
      const object = createTranslator(language)('registering:calendar.file');
      reply
        .type('text/calendar; charset=utf-8')
        .header(
          'content-disposition',
          `attachment; filename="${fileName(object, form.edition.name, context.now, 'ics')}"`,
        )
        .header('cache-control', 'private, no-store');
      const { publicUrl, isDemonstration } = app.get<Config>(CONFIG);
      return calendarOf(form, {
        language,
        now: context.now,
        publicUrl,
        isDemonstration: isDemonstration || form.edition.isDemonstration,
      });
    },
  );
}

interface CalendarReader {
  readonly language: Language;
  readonly now: Date;
  readonly publicUrl: string;
  readonly isDemonstration: boolean;
}

function calendarOf(
  { edition, registrations }: ReceivedForm,
  { language, now, publicUrl, isDemonstration }: CalendarReader,
): string {
  const t = createTranslator(language);
  const [{ organisationId }] = registrations;
  const offered = registrations.find(({ state, offerExpiresAt }) => state === 'offered' && offerExpiresAt !== null);
  return calendarFile({
    name: t('registering:calendar.name', { edition: edition.name }),
    mark: isDemonstration ? t('demonstration:mark') : null,
    language,
    url: `${publicUrl}/${language}/s/${organisationId}`,
    now,
    events: calendarEvents({
      language,
      hasFreeApplication: registrations.some(({ kind }) => kind === 'free'),
      offerExpiresAt: offered?.offerExpiresAt?.toISOString() ?? null,
      edition: {
        id: edition.id,
        name: edition.name,
        registrationClosesAt: edition.registrationClosesAt.toISOString(),
        beaconAt: edition.beaconAt?.toISOString() ?? null,
        offersAt: edition.offersAt?.toISOString() ?? null,
        detailsDueAt: edition.detailsDueAt?.toISOString() ?? null,
        fieldWorkWindows: edition.fieldWorkWindows,
        resultsAt: edition.resultsAt.toISOString(),
      },
    }),
  });
}

/** The language of the page the link stands on, or of the person: a download carries no header of ours. */
async function languageOf(
  app: NestFastifyApplication,
  context: RequestContext,
  request: FastifyRequest,
): Promise<Language> {
  const { language } = request.query as { readonly language?: string };
  if (language !== undefined && isLanguage(language)) return language;
  const person = await app.get(IdentityService).person(context, await context.userId());
  return person?.language ?? 'fr';
}
