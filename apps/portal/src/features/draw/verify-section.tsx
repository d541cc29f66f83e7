import { Button } from '@mantine/core';
import { useEffect } from 'react';

import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DownloadLink } from '../../ui/download-link.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import { recordAddress } from './draw.js';
import type { Draw } from './draw.js';
import classes from './draw.module.css';
import { OwnFile } from './own-file.js';
import { RecordRows } from './record-rows.js';
import { VerdictView } from './verdict-view.js';
import { useVerification } from './verification/use-verification.js';
import { useVerifier } from './verification/use-verifier.js';

/** More applications than these are fetched when asked for: their file takes megabytes. */
const MOST_UNASKED = 2000;

/** The verification in the visitor's own browser, of the published file or of one of their own, and the rows of what was verified. */
export function VerifySection({ draw }: { readonly draw: Draw }) {
  const t = useTexts();
  const format = useFormats();
  const ask = useVerifier();
  const address = recordAddress(draw.editionId);
  const { verification, verifyPublished, verifyOwn } = useVerification(ask, address);
  const count = draw.applicationCount ?? 0;
  const startsByItself = count <= MOST_UNASKED;

  useEffect(() => {
    if (startsByItself) void verifyPublished();
  }, [startsByItself, verifyPublished]);

  const isOwn = verification.state === 'done' && verification.name !== null;
  return (
    <>
      <Section title={t('draw:verify.title')} aside={<p className={classes.hint}>{t('draw:verify.lead')}</p>}>
        <div className={classes.verify}>
          {verification.state === 'idle' && !startsByItself ? (
            <Button onClick={() => void verifyPublished()}>
              {t('draw:verify.startLarge', { applications: format.number(count) })}
            </Button>
          ) : null}
          {verification.state === 'working' ? <p role="status">{t('draw:verify.working')}</p> : null}
          {verification.state === 'failed' ? (
            <Notice tone="problem" isLive>
              <p>{t('draw:verify.failed')}</p>
              <Button variant="default" onClick={() => void verifyPublished()}>
                {t('draw:verify.start')}
              </Button>
            </Notice>
          ) : null}
          {verification.state === 'done' ? (
            <VerdictView verdict={verification.verdict} name={verification.name} draw={draw} />
          ) : null}
          {isOwn ? (
            <Button variant="default" onClick={() => void verifyPublished()}>
              {t('draw:verify.official')}
            </Button>
          ) : null}
          <OwnFile onChoose={(file) => void verifyOwn(file)} />
          <DownloadLink href={address}>
            {t(draw.publishedAt ? 'draw:verify.download' : 'draw:verify.downloadList')}
          </DownloadLink>
          {draw.publishedAt ? (
            <>
              <p className={classes.hint}>{t('draw:verify.command')}</p>
              <pre className={classes.command}>npx barometer-draw verify record.json</pre>
            </>
          ) : null}
        </div>
      </Section>
      {verification.state === 'done' && verification.verdict.failedAt === null ? (
        <RecordRows ask={ask} draw={draw} verdict={verification.verdict} selected={verification.selected} />
      ) : null}
    </>
  );
}
