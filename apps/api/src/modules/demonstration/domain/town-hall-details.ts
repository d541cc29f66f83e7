/** What a participant tells of a site, as far as the demonstration tells it. */
interface Details {
  readonly contacts: readonly {
    readonly name: string;
    readonly role: string;
    readonly email: string;
    readonly phone: string;
  }[];
  readonly phone: string;
  readonly email: string;
  readonly postalAddress: string;
  readonly website: string;
  readonly hasSocialAccount: boolean;
  readonly socialAccounts: readonly string[];
  readonly openingHours: readonly { readonly day: (typeof weekdays)[number]; readonly hours: string }[];
  readonly closures: readonly { readonly from: string; readonly to: string }[];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const HOURS: Readonly<Record<(typeof weekdays)[number], string>> = {
  monday: '09:00-12:00, 13:30-17:00',
  tuesday: '09:00-12:00, 13:30-17:00',
  wednesday: '09:00-17:00',
  thursday: '13:30-18:30',
  friday: '09:00-12:00, 13:30-16:30',
  saturday: '',
  sunday: '',
};

function hours(changed: Partial<typeof HOURS> = {}): Details['openingHours'] {
  return weekdays.map((day) => ({ day, hours: changed[day] ?? HOURS[day] }));
}

const referent = {
  name: 'Karim Haddad',
  role: 'Responsable de l’accueil',
  email: 'membre@mairie-demo.example',
  phone: '01 99 00 12 34',
};

/** What the town hall told first. The numbers are among those kept for fiction, the addresses are of no place. */
export const FIRST_DETAILS: Details = {
  contacts: [referent],
  phone: '01 99 00 12 00',
  email: 'accueil@mairie-demo.example',
  postalAddress: '1 place de l’Exemple\n99999 Ville-Exemple',
  website: 'https://mairie-demo.example',
  hasSocialAccount: true,
  socialAccounts: ['https://social.example/mairie-demo'],
  openingHours: hours(),
  closures: [],
};

/** What it tells now: a second contact, and the Saturdays that were forgotten. */
export const PRESENT_DETAILS: Details = {
  ...FIRST_DETAILS,
  contacts: [
    referent,
    {
      name: 'Claire Fontaine',
      role: 'Directrice générale des services',
      email: 'proprietaire@mairie-demo.example',
      phone: '01 99 00 12 10',
    },
  ],
  openingHours: hours({ saturday: '09:00-12:00' }),
};

/** What it asked to change once the date had passed, in the order of the requests. */
export const LATE_DETAILS = {
  /** Works close the site on the day after the holiday. */
  closed: (day: string): Details => ({ ...FIRST_DETAILS, closures: [{ from: day, to: day }] }),
  /** Other hours than those that the audits went by. */
  laterHours: (details: Details): Details => ({ ...details, openingHours: hours({ wednesday: '10:00-19:00' }) }),
  /** Another person to write to about the results. */
  otherContact: (details: Details): Details => ({
    ...details,
    contacts: [
      { ...referent, name: 'Julien Perrot', role: 'Chargé de mission qualité', email: 'lecture@mairie-demo.example' },
    ],
  }),
} as const;

export const REFUSAL_OF_HOURS =
  'Les audits de cette semaine ont suivi les horaires annoncés avant le terrain : ceux-ci restent ceux de l’édition.';
