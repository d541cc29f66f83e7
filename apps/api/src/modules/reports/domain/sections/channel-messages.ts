import { compareWithPeers, fillText } from '@barometer/charts';

import type { ChannelOf, PeersMean } from '../report-data.js';
import type { Block, Message } from '../report-document.js';
import type { Wording } from '../wording.js';

type Channel = ChannelOf<PeersMean>;

/**
 * What the channels allow one to say, the firm differences first. Each channel is in one message; a channel whose
 * interval holds the mean of its peers is never said to be above or below.
 */
export function channelMessages(channels: readonly Channel[], wording: Wording): Message[] {
  const { messages } = wording.texts;
  const measured = channels.filter((channel) => channel.value !== null);
  const readAs = (reading: string): Channel[] =>
    measured.filter((channel) => channel.peers !== null && compareWithPeers(channel) === reading);
  const absent = channels.filter((channel) => channel.value === null);
  const alone = measured.filter((channel) => channel.peers === null);
  return [
    ...message(readAs('above'), messages.aboveClaim, '{figures}.', wording),
    ...message(readAs('below'), messages.belowClaim, '{figures}.', wording),
    ...message(readAs('undetectable'), messages.undetectableClaim, messages.undetectableDetail, wording),
    ...message(readAs('unknown'), messages.wholeClaim, messages.wholeDetail, wording),
    ...message(alone, messages.wholeClaim, messages.alone, wording),
    ...message(
      absent,
      messages.absentClaim,
      absent.length > 1 ? messages.absentDetailMany : messages.absentDetail,
      wording,
    ),
  ];
}

/** The same in one sentence or a few, for the top of the page of channels: firm differences, then their absence. */
export function channelLead(channels: readonly Channel[], wording: Wording): Block {
  const compared = channels.filter((channel) => channel.peers !== null && compareWithPeers(channel) !== 'unknown');
  const spoken = compared.length > 0 ? compared : channels;
  const claims = channelMessages(spoken, wording).map(({ claim }) => claim);
  return { kind: 'lead', text: claims.join(' ') };
}

function message(channels: readonly Channel[], claim: string, detail: string, wording: Wording): Message[] {
  if (channels.length === 0) return [];
  const figures = channels.map((channel) => figureOf(channel, wording)).join(', ');
  return [{ claim: fillText(claim, { places: wording.places(channels) }), detail: fillText(detail, { figures }) }];
}

function figureOf({ label, value, peers }: Channel, { texts, score }: Wording): string {
  return peers
    ? fillText(texts.messages.figure, { label, value: score(value), mean: score(peers.mean) })
    : fillText(texts.messages.figureAlone, { label, value: score(value) });
}
