import { graphql } from '../../gql/index.js';
import type { ParticipationDetailsInput, RegistrationDetailsQuery, Weekday } from '../../gql/graphql.js';

export const DETAILS_PARTS = graphql(`
  fragment DetailsParts on ParticipationDetails {
    contacts {
      name
      role
      email
      phone
    }
    phone
    email
    postalAddress
    website
    hasSocialAccount
    socialAccounts
    openingHours {
      day
      hours
    }
    closures {
      from
      to
    }
  }
`);

export const REGISTRATION_DETAILS = graphql(`
  query RegistrationDetails($id: UUID!) {
    registration(id: $id) {
      id
      reference
      state
      site {
        id
        name
        hasSocialAccount
      }
      edition {
        id
        name
        detailsDueAt
      }
      details {
        ...DetailsParts
      }
      detailsChanges {
        id
        state
        madeAt
        madeByName
        reason
        before {
          ...DetailsParts
        }
        details {
          ...DetailsParts
        }
        changedParts
      }
    }
  }
`);

export const CHANGE_DETAILS = graphql(`
  mutation ChangeDetails($registrationId: UUID!, $details: ParticipationDetailsInput!) {
    changeDetails(registrationId: $registrationId, details: $details) {
      __typename
      ... on DetailsChanged {
        change {
          id
          state
        }
      }
      ... on ExpectedError {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

export type DetailsRegistration = NonNullable<RegistrationDetailsQuery['registration']>;
export type DetailsChange = DetailsRegistration['detailsChanges'][number];
export type Details = NonNullable<DetailsRegistration['details']>;

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly Weekday[];

const NOBODY = { name: '', role: '', email: '', phone: '' };

/** What the form holds; the accounts as one text, a line each. */
export interface DetailsValues extends Record<string, unknown> {
  contacts: { name: string; role: string; email: string; phone: string }[];
  phone: string;
  email: string;
  postalAddress: string;
  website: string;
  hasSocialAccount: boolean;
  socialAccounts: string;
  openingHours: { day: Weekday; hours: string }[];
  closures: { from: string; to: string }[];
}

/** The change that waits for the operator's answer; there is one at most. */
export function requestedOf({ detailsChanges }: DetailsRegistration): DetailsChange | undefined {
  return detailsChanges.find(({ state }) => state === 'requested');
}

/** The form as it opens: what is asked for, else what was told, else empty with what the site says of its account. */
export function valuesOf(registration: DetailsRegistration): DetailsValues {
  const { site } = registration;
  const details = requestedOf(registration)?.details ?? registration.details;
  return {
    contacts: details?.contacts.map(({ name, role, email, phone }) => ({ name, role, email, phone })) ?? [
      { ...NOBODY },
    ],
    phone: details?.phone ?? '',
    email: details?.email ?? '',
    postalAddress: details?.postalAddress ?? '',
    website: details?.website ?? '',
    hasSocialAccount: details?.hasSocialAccount ?? site.hasSocialAccount,
    socialAccounts: details?.socialAccounts.join('\n') ?? '',
    openingHours: WEEKDAYS.map((day) => ({
      day,
      hours: details?.openingHours.find((known) => known.day === day)?.hours ?? '',
    })),
    closures: details?.closures.map(({ from, to }) => ({ from, to })) ?? [],
  };
}

/** What is sent. */
export function inputOf(values: DetailsValues): ParticipationDetailsInput {
  return { ...values, socialAccounts: values.socialAccounts.split('\n').filter((line) => line.trim() !== '') };
}

/** One more person, or one more closure, to be filled in. */
export const emptyContact = () => ({ ...NOBODY });
export const emptyClosure = () => ({ from: '', to: '' });
