import { useTexts } from '../../i18n/use-texts.js';
import { DownloadLink } from '../../ui/download-link.js';
import { Hash } from '../../ui/publication/hash.js';
import type { Published } from './published-edition.js';
import classes from './published-documents.module.css';

const DOCUMENTS = ['rules', 'settings', 'grid', 'weights', 'categories'] as const;

/** Each document with its hash and its file, whose bytes make that hash: how anyone checks that nothing was changed in silence. */
export function PublishedDocuments({ published }: { readonly published: Published }) {
  const t = useTexts();
  const { edition, firstRulesHash, firstSettingsHash } = published;
  const hashes = {
    rules: published.rulesHash,
    settings: published.settingsHash,
    grid: published.gridHash,
    weights: published.weightsHash,
    categories: published.categoriesHash,
  };
  const first = { rules: firstRulesHash, settings: firstSettingsHash };
  const file = (document: string) => `/files/edition-document.json?edition=${edition.id}&document=${document}`;
  return (
    <>
      <p>{t('editionSettings:public.proofText')}</p>
      <ul className={classes.documents}>
        {DOCUMENTS.map((document) => {
          const what = t(`editionSettings:document.${document}`);
          const before = document === 'rules' || document === 'settings' ? first[document] : hashes[document];
          return (
            <li key={document}>
              <h3>{what}</h3>
              <p>{t(`editionSettings:documentText.${document}`)}</p>
              <p>
                {t('editionSettings:public.hash')} <Hash value={hashes[document]} />
              </p>
              {before === hashes[document] ? null : (
                <p>
                  {t('editionSettings:public.firstHash')} <Hash value={before} />
                </p>
              )}
              <p className={classes.files}>
                <DownloadLink href={file(document)}>
                  {t('editionSettings:public.download', { what: what.toLowerCase() })}
                </DownloadLink>
                {before === hashes[document] ? null : (
                  <DownloadLink href={`${file(document)}&amendment=0`}>
                    {t('editionSettings:public.downloadFirst', { what: what.toLowerCase() })}
                  </DownloadLink>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
