import type { DetailsPart, DetailsPartsFragment } from '../../gql/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';

/** A part of a description as lines of text; none where it says nothing. */
export function useDetailsLines(): (details: DetailsPartsFragment, part: DetailsPart) => readonly string[] {
  const t = useTexts();
  return (details, part) => {
    switch (part) {
      case 'contacts':
        return details.contacts.map(({ name, role, email, phone }) => [name, role, email, phone].join(' · '));
      case 'hasSocialAccount':
        return [t(details.hasSocialAccount ? 'registering:details.yes' : 'registering:details.no')];
      case 'socialAccounts':
        return details.socialAccounts;
      case 'openingHours':
        return details.openingHours
          .filter(({ hours }) => hours !== '')
          .map(({ day, hours }) => `${t(`registering:details.day.${day}`)} ${hours}`);
      case 'closures':
        return details.closures.map(({ from, to }) => (from === to ? from : `${from} / ${to}`));
      case 'postalAddress':
        return details.postalAddress.split('\n').filter(Boolean);
      case 'phone':
      case 'email':
      case 'website':
        return details[part] === '' ? [] : [details[part]];
    }
  };
}
