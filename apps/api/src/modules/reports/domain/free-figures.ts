import type { ChannelOf, OverallOf, PeersMean, SyntheticSite } from './report-data.js';

/**
 * Copies what a free participant may read, field by field. A caller's richer object fits the type as well, and what
 * it carries beyond would otherwise reach the sheet: quartiles are drawn where they are there.
 * @param site as handed in
 * @returns overall and channels with their intervals, and the number and mean of the peers; nothing else
 */
export function freeFigures({ name, categoryLabel, familyLabel, overall, channels }: SyntheticSite): SyntheticSite {
  return { name, categoryLabel, familyLabel, overall: freeOverall(overall), channels: channels.map(freeChannel) };
}

function freeOverall({ value, low, high, reason, peers }: OverallOf<PeersMean>): OverallOf<PeersMean> {
  return { value, low, high, reason, peers: freePeers(peers) };
}

function freeChannel(channel: ChannelOf<PeersMean>): ChannelOf<PeersMean> {
  const { code, label, n, isInspected, absence, value, low, high, peers } = channel;
  return { code, label, n, isInspected, absence, value, low, high, peers: freePeers(peers) };
}

function freePeers(peers: PeersMean | null): PeersMean | null {
  return peers && { rung: peers.rung, n: peers.n, mean: peers.mean };
}
