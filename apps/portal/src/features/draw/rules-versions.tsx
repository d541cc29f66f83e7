import { useQuery } from '@apollo/client/react';

import { graphql } from '../../gql/index.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { FactList } from '../../ui/fact-list.js';
import { Hash } from '../../ui/publication/hash.js';
import { versionsOf } from './versions-of.js';
import type { RulesVersion } from './versions-of.js';

const RULES_VERSIONS = graphql(`
  query RulesVersions($editionId: UUID!) {
    publishedEdition(id: $editionId) {
      publishedAt
      firstRulesHash
      amendments {
        id
        number
        reason
        amendedAt
        rulesHash
      }
    }
  }
`);

/** The rules that were in force one after the other; empty while they are read. */
export function useRulesVersions(editionId: string): readonly RulesVersion[] {
  const { data } = useQuery(RULES_VERSIONS, { variables: { editionId } });
  return data?.publishedEdition ? versionsOf(data.publishedEdition) : [];
}

/** Every hash that the rules have had, since when and why: a receipt bears the one of its day. */
export function RulesVersions({ versions }: { readonly versions: readonly RulesVersion[] }) {
  const t = useTexts();
  const format = useFormats();
  return (
    <>
      <h3>{t('draw:proof.versions')}</h3>
      <FactList
        facts={versions.map(({ hash, since, amendment }) => ({
          label: t('draw:proof.versionSince', { date: format.dateTime(since) }),
          value: <Hash value={hash} />,
          hint:
            amendment === null
              ? t('draw:proof.versionFirst')
              : t('draw:proof.versionAmended', { number: String(amendment.number), reason: amendment.reason }),
        }))}
      />
    </>
  );
}
