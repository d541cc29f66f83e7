import type { Grid } from '@barometer/scoring';

/** A site as far as its audits are concerned. */
export interface AuditedSite {
  readonly reference: string;
  readonly hasSocialAccount: boolean;
  readonly physicalVisits: boolean;
}

export interface PlannedAudit {
  readonly auditKey: string;
  readonly reference: string;
  readonly channel: string;
}

/** Whether a site is audited on a channel: visits where they were ordered, social networks where there is an account. Nothing replaces an absent channel. */
export function isAuditedOn(site: AuditedSite, channel: string): boolean {
  if (channel === 'physical') return site.physicalVisits;
  if (channel === 'social') return site.hasSocialAccount;
  return true;
}

/** The audits a site is owed, in the grid's order of channels. */
export function plannedAudits(site: AuditedSite, plan: Readonly<Record<string, number>>, grid: Grid): PlannedAudit[] {
  return grid.channels
    .filter((channel) => isAuditedOn(site, channel))
    .flatMap((channel) =>
      Array.from({ length: plan[channel] ?? 0 }, (_, index) => ({
        auditKey: `${site.reference}-${channel}-${index + 1}`,
        reference: site.reference,
        channel,
      })),
    );
}
