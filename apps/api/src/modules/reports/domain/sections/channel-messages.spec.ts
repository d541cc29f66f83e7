import { compareWithPeers } from '@barometer/charts';
import { fc, test } from '@fast-check/jest';

import type { DetailedChannel } from '../report-data.js';
import { aChannel, anAbsentChannel, peersAround } from '../report-data.fixture.js';
import { wordingFor } from '../wording.js';
import { channelLead, channelMessages } from './channel-messages.js';

const french = wordingFor({ language: 'fr' });
const claims = (channels: readonly DetailedChannel[], isPooled = false): string[] =>
  channelMessages(channels, french, { isPooled, hasOverall: true }).map(({ claim }) => claim);
const phone = (low: number, high: number, mean: number): DetailedChannel =>
  aChannel('phone', { value: (low + high) / 2, low, high, peers: peersAround(mean) });

describe('channelMessages', () => {
  it('states a difference when the interval leaves the mean of the peers outside', () => {
    expect(claims([phone(65, 80, 60)])).toEqual(['Vous êtes au-dessus de la moyenne de vos pairs au téléphone.']);
    expect(claims([phone(40, 55, 60)])).toEqual(['Vous êtes en dessous de la moyenne de vos pairs au téléphone.']);
  });

  it('finds no detectable difference when the interval holds it, however far the figure', () => {
    expect(claims([phone(30, 90, 35)])).toEqual(['Pas de différence détectable avec vos pairs au téléphone.']);
  });

  it('claims nothing of a channel seen whole, which has no interval', () => {
    const website = aChannel('website', { value: 95, peers: peersAround(40) });
    expect(claims([website])).toEqual(['Aucune différence n’est affirmée sur le site internet.']);
  });

  it('says of a missing channel that it is missing and of missing peers why', () => {
    expect(claims([anAbsentChannel('social', 'no_channel')])).toEqual(['Non mesuré\u00a0: Réseaux sociaux.']);
    expect(claims([aChannel('email', { peers: null })])).toEqual([
      'Trop peu de pairs pour une comparaison par courriel.',
    ]);
    expect(claims([aChannel('email', { peers: null })], true)).toEqual([
      'La comparaison avec vos pairs se lit site par site par courriel.',
    ]);
  });

  it('joins the channels of which the same is said', () => {
    const channels = [phone(65, 80, 60), aChannel('letter', { value: 70, low: 66, high: 74, peers: peersAround(50) })];
    expect(claims(channels)).toEqual(['Vous êtes au-dessus de la moyenne de vos pairs au téléphone et par courrier.']);
  });

  const score = fc.double({ min: 0, max: 100, noNaN: true });
  test.prop([fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 5 })])(
    'never says above or below of a channel whose interval holds the mean of its peers',
    (figures) => {
      const codes = ['phone', 'email', 'letter', 'website', 'social'] as const;
      const channels = figures.map(([a, b, mean], index) =>
        aChannel(codes[index] ?? 'phone', {
          value: (a + b) / 2,
          low: Math.min(a, b),
          high: Math.max(a, b),
          peers: peersAround(mean),
        }),
      );
      const said = claims(channels);
      for (const channel of channels) {
        const place = french.places([channel]);
        const about = said.filter((claim) => claim.includes(place));
        expect(about).toHaveLength(1);
        const expected = { above: 'au-dessus', below: 'en dessous', undetectable: 'Pas de différence', unknown: '' };
        expect(about[0]).toContain(expected[compareWithPeers(channel)]);
      }
    },
  );
});

describe('channelLead', () => {
  it('keeps to the channels that can be compared, where there are some', () => {
    const channels = [phone(65, 80, 60), aChannel('website'), anAbsentChannel('social', 'no_channel')];
    expect(channelLead(channels, french, { hasOverall: true })).toEqual({
      kind: 'lead',
      text: 'Vous êtes au-dessus de la moyenne de vos pairs au téléphone.',
    });
  });
});
