import type { ReportLanguage } from './report-data.js';
import { reportTextsEn } from './report-texts.en.js';
import { reportTextsFr } from './report-texts.fr.js';

type Wordings<Source> = { readonly [Key in keyof Source]: Source[Key] extends string ? string : Wordings<Source[Key]> };

/** The words of the reports in one language: the same keys in each, or it does not compile. */
export type ReportTexts = Wordings<typeof reportTextsFr>;

export const reportTexts: Readonly<Record<ReportLanguage, ReportTexts>> = { fr: reportTextsFr, en: reportTextsEn };
