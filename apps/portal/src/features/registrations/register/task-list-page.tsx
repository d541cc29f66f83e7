import { editionTitle } from '../../../i18n/edition-title.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { PageHead } from '../../../ui/page-head.js';
import { SpaceBreadcrumbs } from '../../../ui/space-breadcrumbs.js';
import { TakenSites } from '../taken-sites.js';
import { ChangesMeanwhile } from './changes-meanwhile.js';
import { FirstTimer } from './first-timer.js';
import { InviteColleague } from './invite-colleague.js';
import classes from './register.module.css';
import { useRegistering } from './registering.js';
import { SavingNotice } from './saving-notice.js';
import { TaskList } from './task-list.js';

/** Everything a registration takes, in any order: what is done, what is left, and for how many minutes. */
export function TaskListPage() {
  const t = useTexts();
  const format = useFormats();
  const { organisation, edition, registrable, draft } = useRegistering();
  const { tasks, savedAt, savedByName } = draft.draft;
  const done = tasks.filter(({ status }) => status === 'done').length;
  const left = tasks.filter(({ status }) => status !== 'done').reduce((sum, { minutes }) => sum + minutes, 0);

  return (
    <>
      <SpaceBreadcrumbs organisationId={organisation.id} current={t('registrations:form.title')} />
      <PageHead
        title={t('registering:list.title', { structure: organisation.name })}
        kicker={t('registrations:form.kicker', {
          edition: editionTitle(t, edition.name),
          date: format.dateTime(edition.registrationClosesAt),
        })}
        lead={t('registering:list.lead')}
        space={organisation.name}
      />
      <ChangesMeanwhile changes={draft.draft.changesMeanwhile} />
      <section className={classes.tasks} aria-labelledby="tasks">
        <div className={classes.progress}>
          <h2 id="tasks">{t('registering:list.tasks')}</h2>
          <p>
            <strong>{t('registering:list.done', { count: done, total: tasks.length })}</strong> ·{' '}
            {t('registering:list.left', { count: left })}
          </p>
        </div>
        <TaskList tasks={tasks} organisationId={organisation.id} />
        <p className={classes.quiet}>
          {savedAt && savedByName
            ? t('registering:list.lastSaved', { name: savedByName, date: format.dateTime(savedAt) })
            : t('registering:list.nothingYet')}
        </p>
        <SavingNotice isTimeTold />
      </section>
      <FirstTimer editionId={edition.id} earlierEditions={draft.draft.earlierEditions} />
      {registrable.taken.length > 0 ? (
        <Section title={t('registering:list.already')}>
          <TakenSites taken={registrable.taken} organisationId={organisation.id} />
        </Section>
      ) : null}
      <InviteColleague />
    </>
  );
}
