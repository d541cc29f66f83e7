import { type DraftFields, type SiteChoice, siteField } from './draft-fields.js';

/** Who the operator writes to and calls about the participation. */
export interface Referent {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
}

/** What a draft says, read from its fields. */
export interface DraftAnswers {
  readonly isStructureChecked: boolean;
  /** The sites chosen, in the order of the structure's list: the first paid one bears the base price. */
  readonly sites: readonly { readonly siteId: string; readonly choice: SiteChoice }[];
  readonly referent: Referent;
  readonly isStaffInformed: boolean;
  readonly isDataProtectionRead: boolean;
}

/** @param siteIds sites of the structure, in the order of its list; a field of any other site is passed over */
export function answersOf(fields: DraftFields, siteIds: readonly string[]): DraftAnswers {
  const text = (name: string): string => fields[name]?.value?.trim().replace(/\s+/g, ' ') ?? '';
  const isTicked = (name: string): boolean => fields[name]?.value === 'yes';
  return {
    isStructureChecked: isTicked('structureChecked'),
    sites: siteIds.flatMap((siteId) => {
      const choice = fields[siteField(siteId)]?.value;
      return typeof choice === 'string' ? [{ siteId, choice: choice as SiteChoice }] : [];
    }),
    referent: {
      name: text('contactName'),
      role: text('contactRole'),
      email: text('contactEmail'),
      phone: text('contactPhone'),
    },
    isStaffInformed: isTicked('staffInformed'),
    isDataProtectionRead: isTicked('dataProtectionRead'),
  };
}
