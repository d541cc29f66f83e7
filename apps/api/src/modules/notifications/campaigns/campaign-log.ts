import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { RowLoader } from '../../../platform/context/row-loader.js';
import { noLetter } from './letter-batch.js';

/** What became of the letters of a message. They add up to all of them. */
export interface CampaignCounts {
  /** Not in the outbox yet. */
  readonly toWrite: number;
  /** Not written: an account that is gone, or a value that was lost after the message was sent. */
  readonly skipped: number;
  readonly queued: number;
  readonly sent: number;
  readonly failed: number;
  readonly bounced: number;
}

/** Counts the letters of messages by what became of them. */
@Injectable()
export class CampaignLog {
  private readonly loader = new RowLoader<CampaignCounts>('campaign', (context, ids) => this.read(context, ids));

  /** Nought of everything for a draft. */
  async of(context: RequestContext, campaignId: string): Promise<CampaignCounts> {
    return (await this.loader.find(context, campaignId)) ?? nothing;
  }

  private async read(context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, CampaignCounts>> {
    const manager = await context.manager();
    const rows: (CampaignCounts & { id: string })[] = await manager.query(
      `SELECT r.campaign_id AS id,
         count(*) FILTER (WHERE r.mail_id IS NULL)::int AS "toWrite", count(*) FILTER (WHERE r.mail_id = '${noLetter}')::int AS skipped,
         count(*) FILTER (WHERE m.state = 'queued')::int AS queued, count(*) FILTER (WHERE m.state = 'sent')::int AS sent,
         count(*) FILTER (WHERE m.state = 'failed')::int AS failed, count(*) FILTER (WHERE m.state = 'bounced')::int AS bounced
       FROM campaign_recipient r LEFT JOIN mail_message m ON m.id = r.mail_id
       WHERE r.campaign_id = ANY($1) GROUP BY r.campaign_id`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const nothing: CampaignCounts = { toWrite: 0, skipped: 0, queued: 0, sent: 0, failed: 0, bounced: 0 };
