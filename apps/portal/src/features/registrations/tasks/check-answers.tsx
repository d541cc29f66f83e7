import { editionTitle } from '../../../i18n/edition-title.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FactList } from '../../../ui/fact-list.js';
import type { Fact } from '../../../ui/fact-list.js';
import { fieldId } from '../../../ui/form/field-id.js';
import { TextLink } from '../../../ui/text-link.js';
import { siteField } from '../register/draft-choices.js';
import type { TaskCode } from '../register/draft.js';
import type { ChosenSite } from '../register/draft-choices.js';
import { useRegistering } from '../register/registering.js';
import { addressOfTask } from '../register/task-names.js';
import { useAnswerWords } from '../register/use-answer-words.js';

/** The name under which the summary of problems finds the link that changes the answers of a task. */
export function changeField(task: TaskCode): string {
  return `change.${task}`;
}

/** Every answer with its link to change it, which comes back to this page. */
export function CheckAnswers({ sites }: { readonly sites: readonly ChosenSite[] }) {
  const t = useTexts();
  const format = useFormats();
  const wordsOf = useAnswerWords();
  const { organisation, edition, registrable, draft } = useRegistering();
  const { valueOf } = draft;
  const isTicked = (name: string) =>
    t(valueOf(name) === 'yes' ? 'registering:check.ticked' : 'registering:check.unticked');
  const referent = ['contactName', 'contactRole', 'contactEmail', 'contactPhone'].map(valueOf).filter(Boolean);
  const nameOf = (id: string) => registrable.open.find((site) => site.id === id)?.name ?? '';

  const facts: Fact[] = [
    {
      label: t('registrations:check.edition'),
      value: editionTitle(t, edition.name),
      hint: t('registrations:done.nextResults', { date: format.date(edition.resultsAt) }),
    },
    {
      label: t('registering:check.structure'),
      value: t(
        valueOf('structureChecked') === 'yes'
          ? 'registering:check.structureConfirmed'
          : 'registering:check.structureUnconfirmed',
        { name: organisation.name },
      ),
      action: <ChangeLink task="structure" />,
    },
    {
      label: t('registering:task.sites'),
      value:
        sites.length === 0
          ? t('registering:check.noSite')
          : sites.map(({ siteId, choice }) => (
              <div key={siteId}>
                {nameOf(siteId)} · {wordsOf(siteField(siteId), choice)}
              </div>
            )),
      action: <ChangeLink task="sites" />,
    },
    {
      label: t('registering:check.referent'),
      value:
        referent.length === 0 ? t('registering:check.missing') : referent.map((line) => <div key={line}>{line}</div>),
      action: <ChangeLink task="contact" />,
    },
    { label: t('registering:check.staff'), value: isTicked('staffInformed'), action: <ChangeLink task="staff" /> },
    { label: t('registering:check.data'), value: isTicked('dataProtectionRead'), action: <ChangeLink task="data" /> },
  ];
  return <FactList facts={facts} />;
}

function ChangeLink({ task }: { readonly task: TaskCode }) {
  const t = useTexts();
  const language = useLanguage();
  const { organisation } = useRegistering();
  return (
    <TextLink
      id={fieldId(changeField(task))}
      to="/$language/s/$organisationId/inscription/$etape"
      params={{ language, organisationId: organisation.id, etape: addressOfTask(task) }}
      search={{ retour: 'verification' }}
      aria-label={t('registering:check.changeOf', { task: t(`registering:task.${task}`) })}
    >
      {t('registering:check.change')}
    </TextLink>
  );
}
