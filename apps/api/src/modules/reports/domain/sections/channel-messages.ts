import { compareWithPeers, fillText, listInWords } from '@barometer/charts';
import type { Comparison } from '@barometer/charts';

import type { ChannelOf, PeersMean } from '../report-data.js';
import type { Block, Message } from '../report-document.js';
import type { Wording } from '../wording.js';

type Channel = ChannelOf<PeersMean>;

/** What the messages need to know of the figures around the channels. */
export interface MessageSettings {
  /** Means over several sites, where missing peers mean that the sites' peers differ. */
  readonly isPooled?: boolean;
  /** Whether there is an overall that an absent channel could have entered. */
  readonly hasOverall: boolean;
}

/**
 * What the channels allow one to say, the firm differences first. Each channel is in one message; a channel whose
 * interval holds the mean of its peers is never said to be above or below.
 */
export function channelMessages(
  channels: readonly Channel[],
  wording: Wording,
  { isPooled = false, hasOverall }: MessageSettings,
): Message[] {
  const { messages } = wording.texts;
  const measured = channels.filter((channel) => channel.value !== null);
  const compared = measured.filter((channel) => channel.peers !== null);
  const readAs = (reading: Comparison): Channel[] =>
    compared.filter((channel) => compareWithPeers(channel) === reading);
  const alone = measured.filter((channel) => channel.peers === null);
  const absent = channels.filter((channel) => channel.value === null);
  const absentDetail = absent.length > 1 ? messages.absentDetailMany : messages.absentDetail;
  const apart = hasOverall ? absentDetail : messages.absentDetailAlone;
  return [
    ...message(readAs('above'), messages.aboveClaim, messages.figuresOnly, wording),
    ...message(readAs('below'), messages.belowClaim, messages.figuresOnly, wording),
    ...message(readAs('undetectable'), messages.undetectableClaim, messages.undetectableDetail, wording),
    ...message(readAs('unknown'), messages.wholeClaim, messages.wholeDetail, wording),
    ...message(alone, isPooled ? messages.bySiteClaim : messages.noPeersClaim, messages.figuresOnly, wording),
    ...message(absent, messages.absentClaim, apart, wording),
  ];
}

/** The same in one sentence or a few, for the top of the page of channels: firm differences, then their absence. */
export function channelLead(channels: readonly Channel[], wording: Wording, settings: MessageSettings): Block {
  const compared = channels.filter((channel) => channel.peers !== null && compareWithPeers(channel) !== 'unknown');
  const spoken = compared.length > 0 ? compared : channels;
  const claims = channelMessages(spoken, wording, settings).map(({ claim }) => claim);
  return { kind: 'lead', text: claims.join(' ') };
}

function message(channels: readonly Channel[], claim: string, detail: string, wording: Wording): Message[] {
  if (channels.length === 0) return [];
  const labels = listInWords(
    channels.map(({ label }) => label),
    wording.language,
  );
  const figures = channels.map((channel) => figureOf(channel, wording)).join(', ');
  return [
    { claim: fillText(claim, { places: wording.places(channels), labels }), detail: fillText(detail, { figures }) },
  ];
}

function figureOf({ label, value, peers }: Channel, { texts, score }: Wording): string {
  return peers
    ? fillText(texts.messages.figure, { label, value: score(value), mean: score(peers.mean) })
    : fillText(texts.messages.figureAlone, { label, value: score(value) });
}
