import type { SiteDetail } from '../site-detail.js';
import type { FigureId } from './figure-id.js';
import type { Lineage, LineageAudit } from './figure-lineage.js';

/** One thing that does not count in a figure, and why. */
export type LeftOut =
  | { readonly what: 'channel'; readonly code: string; readonly reason: 'no_account' | 'not_measured' | 'no_criterion' }
  | { readonly what: 'physical' }
  | {
      readonly what: 'audit';
      readonly channel: string;
      readonly number: number;
      readonly coverage: number;
      readonly reason: NonNullable<LineageAudit['excluded']> | 'NO_ANSWER';
    }
  | { readonly what: 'answers'; readonly reason: 'NOT_APPLICABLE' | 'ABSENT'; readonly count: number };

/** What was set aside: channels the site lacks, audits that cover too little, answers without object, in that order. */
export function leftOutOf(
  { kind }: FigureId,
  { channels }: Pick<Lineage, 'channels'>,
  site: Pick<SiteDetail, 'channels'>,
): LeftOut[] {
  const isOfOneChannel = kind === 'channel' || kind === 'criterion';
  return [
    ...(isOfOneChannel ? [] : channelsLeftOut(kind, channels, site)),
    ...channels.flatMap(({ code, audits }) => auditsLeftOut(code, audits ?? [])),
    ...answersLeftOut(channels.flatMap(({ audits }) => audits ?? [])),
  ];
}

/** Criteria that count for nothing because nobody ever answered: they do count, as zeros. */
export function countOfNoContact(audits: readonly LineageAudit[]): number {
  return answersOf(audits).filter(({ isNoContact, excluded, score }) => isNoContact && !excluded && score === 0).length;
}

function channelsLeftOut(
  kind: FigureId['kind'],
  measured: Lineage['channels'],
  site: Pick<SiteDetail, 'channels'>,
): LeftOut[] {
  return site.channels.flatMap(({ code, figure }): LeftOut[] => {
    if (code === 'physical') {
      return kind !== 'overall_with_physical' && typeof figure.value === 'number' ? [{ what: 'physical' }] : [];
    }
    // The lineage lists every channel where the grid has a criterion of the figure, measured or not.
    const own = measured.find((channel) => channel.code === code);
    if (own === undefined) return [{ what: 'channel', code, reason: 'no_criterion' }];
    if (typeof own.value === 'number') return [];
    return [{ what: 'channel', code, reason: figure.reason === 'no_account' ? 'no_account' : 'not_measured' }];
  });
}

function auditsLeftOut(channel: string, audits: readonly LineageAudit[]): LeftOut[] {
  return audits.flatMap(({ number, coverage, excluded, outcome }): LeftOut[] => {
    if (!excluded) return [];
    const isUnanswered = excluded === 'NOTHING_APPLICABLE' && outcome === 'NO_ANSWER';
    return [{ what: 'audit', channel, number, coverage, reason: isUnanswered ? 'NO_ANSWER' : excluded }];
  });
}

function answersLeftOut(audits: readonly LineageAudit[]): LeftOut[] {
  const answers = answersOf(audits.filter(({ excluded }) => !excluded));
  return (['NOT_APPLICABLE', 'ABSENT'] as const).flatMap((reason): LeftOut[] => {
    const count = answers.filter(({ excluded }) => excluded === reason).length;
    return count > 0 ? [{ what: 'answers', reason, count }] : [];
  });
}

function answersOf(audits: readonly LineageAudit[]) {
  return audits.flatMap(({ answers }) => answers);
}
