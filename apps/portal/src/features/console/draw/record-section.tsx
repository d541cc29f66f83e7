import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DownloadLink } from '../../../ui/download-link.js';
import { Section } from '../../../ui/page.js';
import { TextLink } from '../../../ui/text-link.js';
import { useOperator } from '../use-operator.js';
import type { ConsoleDraw } from './console-draw.js';
import { hasReached } from './console-draw.js';

/** The file of the draw: for the operator whole once it is drawn, as for everybody once it is published. */
export function RecordSection({ draw }: { readonly draw: ConsoleDraw }) {
  const t = useTexts();
  const language = useLanguage();
  const { id } = useOperator();
  const address = `/files/draw-record.json?edition=${draw.editionId}&operator=${id}`;
  return (
    <Section title={t('draw:console.record.title')}>
      <p>{t('draw:console.record.text')}</p>
      {hasReached(draw, 'closed') ? (
        <div>
          <DownloadLink href={address}>
            {t(hasReached(draw, 'drawn') ? 'draw:verify.download' : 'draw:verify.downloadList')}
          </DownloadLink>
        </div>
      ) : (
        <p>{t('draw:console.record.none')}</p>
      )}
      <p>
        <TextLink to="/$language/tirages/$editionId" params={{ language, editionId: draw.editionId }}>
          {t('draw:console.record.publicPage')}
        </TextLink>
      </p>
    </Section>
  );
}
