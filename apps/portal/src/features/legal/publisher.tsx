import type { PublisherQuery } from '../../gql/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';

const facts = ['name', 'form', 'address', 'registration', 'director'] as const;

/** Who publishes: always the data of the operator, never a name in the code. */
export function Publisher({ edition }: { readonly edition: PublisherQuery['openEdition'] }) {
  const t = useTexts();
  if (!edition) return <p>{t('legal:notice.publisher.unknown')}</p>;
  return (
    <>
      <p>{t('legal:notice.publisher.text', { operator: edition.operatorName })}</p>
      <dl>
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{t(`legal:notice.publisher.${fact}`)}</dt>
            <dd>{edition.publisher[fact === 'director' ? 'publicationDirector' : fact]}</dd>
          </div>
        ))}
      </dl>
      {edition.isDemonstration ? (
        <p>
          <DemonstrationMark /> {t('legal:notice.publisher.demonstration')}
        </p>
      ) : null}
    </>
  );
}
