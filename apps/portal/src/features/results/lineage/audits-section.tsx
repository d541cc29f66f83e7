import { channelName } from '../../../i18n/grid-names.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import notes from '../overall-section.module.css';
import { AuditFold } from './audit-fold.js';
import classes from './audits.module.css';
import type { FigureId } from './figure-id.js';
import type { Lineage } from './figure-lineage.js';
import { useFigurePlace } from './place.js';

interface AuditsSectionProps {
  readonly id: FigureId;
  readonly lineage: Lineage;
}

/** Every audit behind a figure, each opening to its answers; never who made it. */
export function AuditsSection({ id, lineage }: AuditsSectionProps) {
  const t = useTexts();
  const { registrationId, editionId } = useFigurePlace();
  if (!lineage.opensAudits) {
    return (
      <Section title={t('lineage:audits.title')} aside={null}>
        <p>{t('lineage:audits.locked')}</p>
      </Section>
    );
  }
  const channels = lineage.channels.filter(({ audits }) => (audits ?? []).length > 0);
  if (channels.length === 0) return null;
  return (
    <Section title={t('lineage:audits.title')} aside={<p className={notes.note}>{t('lineage:audits.lead')}</p>}>
      {channels.map(({ code, audits }) => (
        <div key={code} className={classes.channel}>
          {channels.length > 1 ? <h3>{channelName(t, code)}</h3> : null}
          <div>
            {(audits ?? []).map((audit) => (
              <AuditFold
                key={audit.number}
                audit={audit}
                kind={id.kind}
                keptAs={`${editionId} ${registrationId} ${lineage.figure} ${code} ${audit.number}`}
              />
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}
