/** What can be wrong in the two files of an import. */
export type ImportProblemCode =
  | 'not_utf8'
  | 'broken_csv'
  | 'wrong_header'
  | 'duplicate_audit'
  | 'duplicate_answer'
  | 'unknown_site'
  | 'not_confirmed'
  | 'unknown_channel'
  | 'channel_not_ordered'
  | 'unknown_outcome'
  | 'empty_audit_id'
  | 'audit_id_too_long'
  | 'audit_of_another_site'
  | 'unknown_audit'
  | 'site_is_not_the_audits'
  | 'unknown_criterion'
  | 'other_channel'
  | 'wrong_level'
  | 'unknown_value'
  | 'null_on_unconditional'
  | 'missing_answer'
  | 'missing_site_answer';

/** One problem, told in the reader's language when it is shown. `subject` is what the cell holds or what is missing. */
export interface ImportProblem {
  readonly file: 'audits' | 'answers';
  readonly line: number;
  readonly column: string;
  readonly code: ImportProblemCode;
  readonly subject: string;
}

type Text = (subject: string) => string;

const texts: Record<ImportProblemCode, { readonly fr: Text; readonly en: Text }> = {
  not_utf8: {
    fr: () => 'Le fichier n’est pas en UTF-8. Réenregistrez-le au format « CSV UTF-8 ».',
    en: () => 'The file is not UTF-8. Save it again as “CSV UTF-8”.',
  },
  broken_csv: {
    fr: (s) => `La ligne ne se lit pas (${s}). Vérifiez les guillemets et le nombre de colonnes.`,
    en: (s) => `The line cannot be read (${s}). Check its quotes and its number of columns.`,
  },
  wrong_header: {
    fr: (s) => `L’en-tête doit être exactement « ${s} ». Partez du modèle à télécharger.`,
    en: (s) => `The header must be exactly “${s}”. Start from the template.`,
  },
  duplicate_audit: {
    fr: (s) => `L’audit « ${s} » figure déjà plus haut dans ce fichier. Supprimez l’une des deux lignes.`,
    en: (s) => `Audit “${s}” stands higher up in this file. Remove one of the two lines.`,
  },
  duplicate_answer: {
    fr: (s) => `Le critère « ${s} » a déjà une réponse pour cet audit ou ce site. Supprimez l’une des deux lignes.`,
    en: (s) => `Criterion “${s}” already has an answer for this audit or site. Remove one of the two lines.`,
  },
  unknown_site: {
    fr: (s) => `Aucune inscription de cette édition ne porte la référence « ${s} ». Reprenez la référence du modèle.`,
    en: (s) => `No registration of this edition has the reference “${s}”. Take it from the template.`,
  },
  not_confirmed: {
    fr: (s) => `L’inscription « ${s} » n’est pas confirmée : elle ne peut pas être auditée. Retirez ses lignes.`,
    en: (s) => `Registration “${s}” is not confirmed and cannot be audited. Remove its lines.`,
  },
  unknown_channel: {
    fr: (s) => `Le canal « ${s} » n’existe pas dans cette édition.`,
    en: (s) => `Channel “${s}” does not exist in this edition.`,
  },
  channel_not_ordered: {
    fr: (s) => `Ce site n’a pas d’audit prévu sur le canal « ${s} ». Retirez la ligne.`,
    en: (s) => `No audit of this site is planned on channel “${s}”. Remove the line.`,
  },
  unknown_outcome: {
    fr: (s) => `L’issue « ${s} » n’existe pas. Écrivez answered ou no_answer.`,
    en: (s) => `Outcome “${s}” does not exist. Write answered or no_answer.`,
  },
  empty_audit_id: {
    fr: () => 'L’identifiant de l’audit est vide. Donnez-en un, unique dans l’édition.',
    en: () => 'The audit has no id. Give it one, unique in the edition.',
  },
  audit_id_too_long: {
    fr: (s) => `L’identifiant de l’audit « ${s}… » compte plus de 100 caractères. Raccourcissez-le.`,
    en: (s) => `The id of audit “${s}…” has more than 100 characters. Shorten it.`,
  },
  audit_of_another_site: {
    fr: (s) => `L’audit « ${s} » a déjà été importé pour un autre site. Donnez un autre identifiant à celui-ci.`,
    en: (s) => `Audit “${s}” was imported earlier for another site. Give this one another id.`,
  },
  unknown_audit: {
    fr: (s) => `L’audit « ${s} » ne figure pas dans le fichier des audits. Ajoutez-l’y ou retirez la ligne.`,
    en: (s) => `Audit “${s}” is not in the file of audits. Add it there or remove the line.`,
  },
  site_is_not_the_audits: {
    fr: (s) => `Cet audit n’est pas celui du site « ${s} ». Corrigez la référence du site.`,
    en: (s) => `This audit is not one of site “${s}”. Correct the reference of the site.`,
  },
  unknown_criterion: {
    fr: (s) => `Le critère « ${s} » n’existe pas dans la grille de cette édition.`,
    en: (s) => `Criterion “${s}” does not exist in the grid of this edition.`,
  },
  other_channel: {
    fr: (s) => `Le critère « ${s} » appartient à un autre canal que celui de l’audit.`,
    en: (s) => `Criterion “${s}” belongs to another channel than the audit’s.`,
  },
  wrong_level: {
    fr: (s) =>
      `Le critère « ${s} » n’est pas à ce niveau : laissez audit_id vide pour un critère de site, et seulement pour lui.`,
    en: (s) => `Criterion “${s}” is not at this level: leave audit_id empty for a site criterion, and only for one.`,
  },
  unknown_value: {
    fr: (s) =>
      `La valeur « ${s} » n’est pas prévue par ce critère. Écrivez true, false, un nombre ou une valeur de l’échelle.`,
    en: (s) => `This criterion does not know the value “${s}”. Write true, false, a number or a value of the scale.`,
  },
  null_on_unconditional: {
    fr: (s) => `Le critère « ${s} » s’applique toujours : sa valeur ne peut pas être vide.`,
    en: (s) => `Criterion “${s}” always applies: its value cannot be empty.`,
  },
  missing_answer: {
    fr: (s) => `L’audit n’a pas de réponse au critère « ${s} », qui est obligatoire quand le contact a abouti.`,
    en: (s) => `The audit has no answer to criterion “${s}”, which is required when the contact was answered.`,
  },
  missing_site_answer: {
    fr: (s) => `Le site n’a pas de réponse au critère « ${s} », qui est obligatoire puisque son canal a été audité.`,
    en: (s) => `The site has no answer to criterion “${s}”, which is required since its channel was audited.`,
  },
};

/** A problem in words: what is wrong and how to mend it. */
export function problemText(problem: Pick<ImportProblem, 'code' | 'subject'>, language: 'fr' | 'en'): string {
  return texts[problem.code][language](problem.subject);
}
