import type { Language } from '@barometer/messages';
import type { MissingReason } from './visible-result.js';

/** Columns of the export, in their order. */
export const exportColumns = [
  'edition',
  'reference',
  'site',
  'level',
  'kind',
  'code',
  'label',
  'channel',
  'determinant',
  'value',
  'low',
  'high',
  'audits',
  'reason',
  'coefficient',
  'contribution',
  'peers',
  'peersCount',
  'peersMean',
  'peersMedian',
  'peersQ1',
  'peersQ3',
  'peersPosition',
  'asOf',
  'grid',
  'method',
] as const;
export type ExportColumn = (typeof exportColumns)[number];

export type ExportedKind = 'overall' | 'overallWithPhysical' | 'channel' | 'determinant' | 'stage' | 'criterion';

interface ExportTexts {
  readonly object: string;
  readonly columns: Record<ExportColumn, string>;
  readonly kinds: Record<ExportedKind, string>;
  readonly reasons: Record<MissingReason, string>;
}

export const exportTexts: Record<Language, ExportTexts> = {
  fr: {
    object: 'résultats',
    columns: {
      edition: 'Édition',
      reference: 'Inscription',
      site: 'Site',
      level: 'Participation',
      kind: 'Type de score',
      code: 'Code',
      label: 'Intitulé',
      channel: 'Canal',
      determinant: 'Déterminant',
      value: 'Score sur 100',
      low: 'Borne basse (95 %)',
      high: 'Borne haute (95 %)',
      audits: 'Audits retenus',
      reason: 'Pourquoi sans score',
      coefficient: 'Coefficient dans le score global',
      contribution: 'Points apportés au score global',
      peers: 'Groupe de pairs',
      peersCount: 'Nombre de pairs',
      peersMean: 'Moyenne des pairs',
      peersMedian: 'Médiane des pairs',
      peersQ1: 'Premier quartile des pairs',
      peersQ3: 'Troisième quartile des pairs',
      peersPosition: 'Part des pairs en dessous',
      asOf: 'Chiffres au',
      grid: 'Version de la grille',
      method: 'Version de la méthode',
    },
    kinds: {
      overall: 'Score global',
      overallWithPhysical: 'Score global avec visites',
      channel: 'Canal',
      determinant: 'Déterminant',
      stage: 'Étape',
      criterion: 'Critère',
    },
    reasons: {
      too_few_audits: 'Trop peu d’audits',
      not_measured: 'Non mesuré',
      no_account: 'Pas de compte, sans pénalité',
    },
  },
  en: {
    object: 'results',
    columns: {
      edition: 'Edition',
      reference: 'Registration',
      site: 'Site',
      level: 'Participation',
      kind: 'Kind of score',
      code: 'Code',
      label: 'Label',
      channel: 'Channel',
      determinant: 'Determinant',
      value: 'Score out of 100',
      low: 'Lower bound (95%)',
      high: 'Upper bound (95%)',
      audits: 'Scored audits',
      reason: 'Why no score',
      coefficient: 'Coefficient in the overall score',
      contribution: 'Points brought to the overall score',
      peers: 'Group of peers',
      peersCount: 'Number of peers',
      peersMean: 'Mean of the peers',
      peersMedian: 'Median of the peers',
      peersQ1: 'First quartile of the peers',
      peersQ3: 'Third quartile of the peers',
      peersPosition: 'Share of peers below',
      asOf: 'Figures as of',
      grid: 'Grid version',
      method: 'Method version',
    },
    kinds: {
      overall: 'Overall score',
      overallWithPhysical: 'Overall score with visits',
      channel: 'Channel',
      determinant: 'Determinant',
      stage: 'Stage',
      criterion: 'Criterion',
    },
    reasons: {
      too_few_audits: 'Too few audits',
      not_measured: 'Not measured',
      no_account: 'No account, no penalty',
    },
  },
};
