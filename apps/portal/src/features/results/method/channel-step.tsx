import { channelName } from '../../../i18n/grid-names.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { Formula } from '../lineage/formula.js';
import { Example } from './example.js';
import type { MethodFigures } from './method-figures.js';

/** From audits to the score of a channel. */
export function ChannelStep({ figures: { whose, channel } }: { readonly figures: MethodFigures }) {
  const t = useTexts();
  const format = useFormats();
  return (
    <Section title={t('method:channel.title')}>
      <p>{t('method:channel.text')}</p>
      {channel ? (
        <Example whose={whose}>
          <p>
            {t('method:channel.mean', {
              channel: channelName(t, channel.code),
              count: channel.count,
              value: format.score(channel.value),
            })}
          </p>
          {channel.audits && channel.audits.length > 1 ? (
            <Formula
              terms={channel.audits.map(({ number, score }) => ({ key: String(number), text: format.score(score) }))}
              divisor={format.number(channel.audits.length)}
              result={format.score(channel.value)}
            />
          ) : null}
        </Example>
      ) : null}
    </Section>
  );
}
