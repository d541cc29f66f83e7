import type { ChartLanguage } from './score-text.js';

/** The words inside and beside the charts; `{name}` marks a value to put in. */
export interface ChartTexts {
  readonly you: string;
  readonly youShort: string;
  readonly interval: string;
  readonly band: string;
  readonly peersMean: string;
  readonly peersShort: string;
  readonly missing: string;
  readonly noPeers: string;
  readonly sitesMean: string;
  readonly columns: Readonly<
    Record<'label' | 'value' | 'low' | 'high' | 'peersMean' | 'peersCount' | 'q1' | 'q3', string>
  >;
  readonly and: string;
  readonly above: string;
  readonly below: string;
  readonly undetectable: string;
  readonly undetectableAll: string;
  readonly noComparison: string;
  readonly extremes: string;
  readonly single: string;
  readonly nothing: string;
  readonly sitesDiffer: string;
  readonly sitesAlike: string;
  readonly rowValue: string;
  readonly rowInterval: string;
  readonly rowPeers: string;
  readonly rowMissing: string;
}

export const chartTexts: Readonly<Record<ChartLanguage, ChartTexts>> = {
  fr: {
    you: 'Vous',
    youShort: 'Vous',
    interval: 'Vous, avec l’intervalle à 95\u202f%',
    band: 'Moitié centrale des pairs',
    peersMean: 'Moyenne des pairs',
    peersShort: 'Pairs',
    missing: 'Non mesuré',
    noPeers: 'trop peu',
    sitesMean: 'moyenne de vos sites\u00a0: {value}',
    columns: {
      label: 'Chiffre',
      value: 'Vous',
      low: 'Bas de l’intervalle',
      high: 'Haut de l’intervalle',
      peersMean: 'Moyenne des pairs',
      peersCount: 'Nombre de pairs',
      q1: 'Premier quartile des pairs',
      q3: 'Troisième quartile des pairs',
    },
    and: 'et',
    above: 'Au-dessus de la moyenne des pairs\u00a0: {rows}.',
    below: 'En dessous\u00a0: {rows}.',
    undetectable: 'Pas de différence détectable\u00a0: {rows}.',
    undetectableAll: 'Pas de différence détectable avec les pairs.',
    noComparison: 'Pas de conclusion possible\u00a0: {rows}.',
    extremes: 'Le plus haut\u00a0: {high} ({highValue}). Le plus bas\u00a0: {low} ({lowValue}).',
    single: '{high}\u00a0: {highValue} sur 100.',
    nothing: 'Aucun chiffre n’a pu être mesuré.',
    sitesDiffer: 'L’écart entre les deux dépasse ce que le hasard explique.',
    sitesAlike: 'Pas de différence détectable entre les deux.',
    rowValue: '{label}\u00a0: {value} sur 100',
    rowInterval: 'entre {low} et {high}',
    rowPeers: 'pairs {mean} (n\u00a0=\u00a0{n})',
    rowMissing: '{label}\u00a0: {why}',
  },
  en: {
    you: 'You',
    youShort: 'You',
    interval: 'You, with the 95% interval',
    band: 'Middle half of peers',
    peersMean: 'Mean of peers',
    peersShort: 'Peers',
    missing: 'Not measured',
    noPeers: 'too few',
    sitesMean: 'mean of your sites: {value}',
    columns: {
      label: 'Figure',
      value: 'You',
      low: 'Low end of the interval',
      high: 'High end of the interval',
      peersMean: 'Mean of peers',
      peersCount: 'Number of peers',
      q1: 'First quartile of peers',
      q3: 'Third quartile of peers',
    },
    and: 'and',
    above: 'Above the mean of peers: {rows}.',
    below: 'Below: {rows}.',
    undetectable: 'No detectable difference: {rows}.',
    undetectableAll: 'No detectable difference from peers.',
    noComparison: 'No conclusion possible: {rows}.',
    extremes: 'Highest: {high} ({highValue}). Lowest: {low} ({lowValue}).',
    single: '{high}: {highValue} out of 100.',
    nothing: 'No figure could be measured.',
    sitesDiffer: 'The gap between the two is more than chance explains.',
    sitesAlike: 'No detectable difference between the two.',
    rowValue: '{label}: {value} out of 100',
    rowInterval: 'between {low} and {high}',
    rowPeers: 'peers {mean} (n = {n})',
    rowMissing: '{label}: {why}',
  },
};

/**
 * Puts values into the `{name}` places of a text.
 * @throws RangeError for a place without a value, which would otherwise reach a reader
 */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`No value for {${name}} in "${text}"`);
    return value;
  });
}
