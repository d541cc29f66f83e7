import { createTranslator, type Language, type Translator } from '@barometer/messages';
import { territoryOf, type Territory } from '../../editions/index.js';
import { type RegistrationKind, registrationKinds } from './entitlements.js';
import { type RegistrationState, registrationStates } from './registration-states.js';

/** A registration as it is exported. Days and times are those of a clock in Paris, such as `2027-03-15 14:05`. */
export interface ExportedRegistration {
  readonly reference: string;
  readonly organisation: string;
  readonly siren: string | null;
  readonly site: string;
  readonly categoryCode: string;
  readonly regionCode: string | null;
  readonly kind: RegistrationKind;
  readonly state: RegistrationState;
  readonly isFirstTime: boolean;
  readonly physicalVisits: boolean;
  readonly population: number | null;
  readonly submittedAt: string;
  readonly confirmedAt: string | null;
  readonly offerExpiresAt: string | null;
  readonly waitingRank: number | null;
  readonly drawId: string | null;
  readonly hasBouncedAddress: boolean;
}

/** What an edition says of its registrations: the labels of its codes, and whether they are real. */
export interface ExportedEdition {
  readonly name: string;
  readonly isSandbox: boolean;
  readonly isDemonstration: boolean;
  readonly categories: Readonly<Record<string, { readonly labelFr: string; readonly labelEn: string }>>;
  readonly territories: readonly Territory[];
}

/** The columns by the code that stands in the header beside the label: programs read the one, people the other. */
const columns = {
  reference: { format: 'text', width: 18 },
  organisation: { format: 'text', width: 36 },
  siren: { format: 'text', width: 12 },
  site: { format: 'text', width: 30 },
  category_code: { format: 'text', width: 18 },
  category: { format: 'text', width: 30 },
  territory_code: { format: 'text', width: 16 },
  territory: { format: 'text', width: 24 },
  kind_code: { format: 'text', width: 12 },
  kind: { format: 'text', width: 14 },
  state_code: { format: 'text', width: 20 },
  state: { format: 'text', width: 26 },
  first_time: { format: 'text', width: 14 },
  physical_visits: { format: 'text', width: 14 },
  population: { format: 'integer', width: 12 },
  submitted_at: { format: 'dateTime', width: 18 },
  confirmed_at: { format: 'dateTime', width: 18 },
  offer_expires_at: { format: 'dateTime', width: 18 },
  waiting_rank: { format: 'integer', width: 12 },
  draw_number: { format: 'text', width: 34 },
  mail_bounced: { format: 'text', width: 14 },
  mark: { format: 'text', width: 30 },
} as const;

type Code = keyof typeof columns;

/** A cell as text, number or nothing. */
export type ExportedCell = string | number | null;

const codes = Object.keys(columns) as Code[];

/** The columns of the export in the reader's language, in their order. */
export function sheetColumns(
  language: Language,
): { readonly heading: string; readonly format: 'text' | 'integer' | 'dateTime'; readonly width: number }[] {
  const t = createTranslator(language);
  return codes.map((code) => ({ heading: `${t(`control:export.column.${code}`)} [${code}]`, ...columns[code] }));
}

/** Makes the cells of a registration, in the order of the columns, with what every row of the edition says said once. */
export function rowWriter(
  edition: ExportedEdition,
  language: Language,
): (registration: ExportedRegistration) => ExportedCell[] {
  const t = createTranslator(language);
  const label = language === 'fr' ? 'labelFr' : 'labelEn';
  const territories = new Map(edition.territories.map((territory) => [territory.code, territory[label]]));
  // Looked up once: a text of the catalogue takes longer to find than a row to write.
  const [mark, yes, no] = [markOf(edition, t), t('control:export.yes'), t('control:export.no')];
  const kinds = new Map(registrationKinds.map((kind) => [kind, t(`states:registrationKind.${kind}`)]));
  const states = new Map(registrationStates.map((state) => [state, t(`states:registration.${state}`)]));
  const yesOrNo = (is: boolean): string => (is ? yes : no);
  return (registration) => {
    const territory = territoryOf(edition.territories, registration.regionCode);
    const cells: Record<Code, ExportedCell> = {
      reference: registration.reference,
      organisation: registration.organisation,
      siren: registration.siren,
      site: registration.site,
      category_code: registration.categoryCode,
      category: edition.categories[registration.categoryCode]?.[label] ?? registration.categoryCode,
      territory_code: territory,
      territory: territories.get(territory) ?? territory,
      kind_code: registration.kind,
      kind: kinds.get(registration.kind) ?? registration.kind,
      state_code: registration.state,
      state: states.get(registration.state) ?? registration.state,
      first_time: yesOrNo(registration.isFirstTime),
      physical_visits: yesOrNo(registration.physicalVisits),
      population: registration.population,
      submitted_at: registration.submittedAt,
      confirmed_at: registration.confirmedAt,
      offer_expires_at: registration.offerExpiresAt,
      waiting_rank: registration.waitingRank,
      draw_number: registration.drawId,
      mail_bounced: yesOrNo(registration.hasBouncedAddress),
      mark,
    };
    return codes.map((code) => cells[code]);
  };
}

/** What marks rows that are not real, on each of them: one that is copied out of the file still says it. Null for real ones. */
export function markOf(edition: Pick<ExportedEdition, 'isSandbox' | 'isDemonstration'>, t: Translator): string | null {
  if (edition.isSandbox) return t('control:export.mark.sandbox');
  return edition.isDemonstration ? t('control:export.mark.demonstration') : null;
}
