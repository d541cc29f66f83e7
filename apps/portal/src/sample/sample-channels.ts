/** Invented figures that show how a result reads. They belong to no structure, and the pages that use them say so. */
export interface SampleChannel {
  readonly channel: 'phone' | 'social' | 'website' | 'email' | 'letter';
  readonly score: number;
  /** Null for a channel that is examined whole. */
  readonly low: number | null;
  readonly high: number | null;
  readonly peersLow: number;
  readonly peersHigh: number;
}

export const sampleChannels: readonly SampleChannel[] = [
  { channel: 'phone', score: 88.4, low: 81.2, high: 95.6, peersLow: 68, peersHigh: 78 },
  { channel: 'social', score: 71, low: 56.5, high: 85.5, peersLow: 60, peersHigh: 80 },
  { channel: 'website', score: 66.3, low: null, high: null, peersLow: 55, peersHigh: 70 },
  { channel: 'email', score: 60.8, low: 47.4, high: 74.2, peersLow: 54, peersHigh: 72 },
  { channel: 'letter', score: 43.5, low: 21.9, high: 65.1, peersLow: 42, peersHigh: 60 },
];
