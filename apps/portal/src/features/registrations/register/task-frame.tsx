import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactNode } from 'react';

import { editionTitle } from '../../../i18n/edition-title.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Form } from '../../../ui/form/index.js';
import type { SubmitOutcome } from '../../../ui/form/index.js';
import { PageHead } from '../../../ui/page-head.js';
import { SpaceBreadcrumbs } from '../../../ui/space-breadcrumbs.js';
import { TextLink } from '../../../ui/text-link.js';
import { ChangesMeanwhile } from './changes-meanwhile.js';
import { Conflicts } from './conflicts.js';
import type { TaskCode } from './draft.js';
import { useRegistering } from './registering.js';
import { SavingNotice } from './saving-notice.js';
import { TASKS } from './task-names.js';
import type { DraftInHand } from './use-draft.js';

/** What is wrong with a field, once the person wanted to go on. */
export type ErrorOf = (name: string) => ReactNode;

interface TaskFrameProps {
  readonly task: TaskCode;
  readonly title: string;
  readonly lead: ReactNode;
  readonly isWide?: boolean;
  /** Before the form. */
  readonly aside?: ReactNode;
  /** Answers that are on the page and were never touched, such as those taken from the account. */
  readonly onContinue?: () => void;
  readonly children: (errorOf: ErrorOf) => ReactNode;
}

/** One task: its question, its fields that save themselves, and the way on, to the list or back to the check page. */
export function TaskFrame({ task, title, lead, isWide = false, aside, onContinue, children }: TaskFrameProps) {
  const t = useTexts();
  const { draft } = useRegistering();
  const goOn = useGoOn();
  const form: UseFormReturnType<Record<string, unknown>> = useForm({ initialValues: {} });
  useForgetsWhatIsMended(form, draft);

  const submit = async (): Promise<SubmitOutcome> => {
    onContinue?.();
    const saved = await draft.flush();
    if (saved === null) return [{ message: t('registering:saved.waiting') }];
    const problems = saved.problems.filter((problem) => problem.task === task);
    if (problems.length > 0) return problems.map(({ field, message }) => ({ field, message }));
    await goOn();
    return undefined;
  };

  return (
    <>
      <TaskHead task={task} title={title} lead={lead} />
      {task === 'sites' ? <ChangesMeanwhile changes={draft.draft.changesMeanwhile} /> : null}
      <Conflicts />
      {aside}
      <Form
        isWide={isWide}
        form={form}
        submitLabel={t('registrations:form.continue')}
        secondary={<BackToList />}
        onSubmit={submit}
      >
        {children((name) => form.errors[name])}
      </Form>
      <SavingNotice />
    </>
  );
}

/** The answers live in the draft, not in the form: what is wrong with one goes as soon as it, or what it depends on, is mended. */
function useForgetsWhatIsMended(
  form: UseFormReturnType<Record<string, unknown>>,
  { draft, pending }: DraftInHand,
): void {
  const { errors, clearFieldError } = form;
  useEffect(() => {
    for (const name of Object.keys(errors)) {
      if (pending.has(name) || !draft.problems.some(({ field }) => field === name)) clearFieldError(name);
    }
  }, [errors, clearFieldError, pending, draft.problems]);
}

interface TaskHeadProps {
  readonly task: TaskCode;
  readonly title: string;
  readonly lead: ReactNode;
}

/** Where one is among the tasks, and the question. */
export function TaskHead({ task, title, lead }: TaskHeadProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { organisation, edition } = useRegistering();
  const params = { language, organisationId: organisation.id };
  const position = t('registering:list.position', { number: TASKS.indexOf(task) + 1, total: TASKS.length });
  const kicker = t('registrations:form.kicker', {
    edition: editionTitle(t, edition.name),
    date: format.dateTime(edition.registrationClosesAt),
  });
  return (
    <>
      <SpaceBreadcrumbs
        organisationId={organisation.id}
        links={[
          <TextLink key="list" to="/$language/s/$organisationId/inscription" params={params}>
            {t('registrations:form.title')}
          </TextLink>,
        ]}
        current={t(`registering:task.${task}`)}
      />
      <PageHead title={title} kicker={`${position} · ${kicker}`} lead={lead} space={organisation.name} />
    </>
  );
}

export function BackToList() {
  const t = useTexts();
  const language = useLanguage();
  const { organisation } = useRegistering();
  return (
    <TextLink to="/$language/s/$organisationId/inscription" params={{ language, organisationId: organisation.id }}>
      {t('registering:list.back')}
    </TextLink>
  );
}

/** Whoever came from the check page goes back to it. */
function useGoOn(): () => Promise<void> {
  const navigate = useNavigate();
  const language = useLanguage();
  const { organisation } = useRegistering();
  const { retour } = useSearch({ from: '/$language/s/$organisationId/inscription/$etape' });
  const params = { language, organisationId: organisation.id };
  return () =>
    retour === undefined
      ? navigate({ to: '/$language/s/$organisationId/inscription', params })
      : navigate({
          to: '/$language/s/$organisationId/inscription/$etape',
          params: { ...params, etape: retour },
          search: {},
        });
}
