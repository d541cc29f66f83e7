import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { mountAuditFiles } from './modules/audits/index.js';
import { mountAccountingFile, mountStatementFile, mountStripeWebhook } from './modules/billing/index.js';
import { mountGeneratedFiles } from './modules/demonstration/index.js';
import { mountEditionDocuments } from './modules/editions/index.js';
import { mountDrawRecord } from './modules/draw/index.js';
import { type Authentication, AUTHENTICATION, mountAuthentication } from './modules/identity/index.js';
import { mountQuoteFiles } from './modules/quotes/index.js';
import { mountRegistrationFiles } from './modules/registrations/index.js';
import { mountReceiptFiles } from './modules/receipts/index.js';
import { mountReportFiles } from './modules/reports/index.js';
import { mountResultFiles } from './modules/results/index.js';
import type { Config } from './platform/config/config.js';
import { CONFIG } from './platform/config/config.module.js';
import { mountHealth } from './platform/health/health-routes.js';
import { LOGGER } from './platform/logging/logging.module.js';
import { logRequests } from './platform/logging/request-log.js';
import { mountMailEvents } from './platform/mail/mail-events.route.js';
import { answerBadAddress } from './platform/web/bad-address.js';
import { mountWeb } from './platform/web/web.js';

/** Proxies whose word on the address of a client is taken: those of the machine and of its private networks. */
const trustedProxies = 'loopback, linklocal, uniquelocal';

const largestBodyBytes = 1_048_576;

/** Builds the HTTP server without listening: the entry point and the tests share it. */
export async function createServer(): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: largestBodyBytes,
    genReqId: () => uuidv7(),
    trustProxy: trustedProxies,
    logger: false,
    frameworkErrors: answerBadAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    logger: ['error', 'warn'],
    rawBody: true,
  });
  const config = app.get<Config>(CONFIG);
  const server = adapter.getInstance();
  logRequests(server, app.get<Logger>(LOGGER));
  await mountWeb(server, config);
  mountHealth(server, app);
  mountAuthentication(server, app.get<Authentication>(AUTHENTICATION), config.publicUrl);
  await mountAuditFiles(app);
  mountGeneratedFiles(app);
  await mountStripeWebhook(app);
  await mountMailEvents(app);
  mountEditionDocuments(app);
  mountDrawRecord(app);
  mountResultFiles(app);
  mountRegistrationFiles(app);
  mountReportFiles(app);
  mountReceiptFiles(app);
  mountQuoteFiles(app);
  mountStatementFile(app);
  mountAccountingFile(app);
  app.enableShutdownHooks();
  return app;
}
