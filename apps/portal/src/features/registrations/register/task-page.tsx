import { Navigate, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';

import { useLanguage } from '../../../i18n/use-language.js';
import { CheckTask } from '../tasks/check-task.js';
import { ContactTask } from '../tasks/contact-task.js';
import { DataTask } from '../tasks/data-task.js';
import { SitesTask } from '../tasks/sites-task.js';
import { StaffTask } from '../tasks/staff-task.js';
import { StructureTask } from '../tasks/structure-task.js';
import type { TaskCode } from './draft.js';
import { taskOfAddress } from './task-names.js';

const PAGES: Record<TaskCode, ComponentType> = {
  structure: StructureTask,
  sites: SitesTask,
  contact: ContactTask,
  staff: StaffTask,
  data: DataTask,
  check: CheckTask,
};

/** The page of the task that the address names; any other word leads to the list. */
export function TaskPage() {
  const language = useLanguage();
  const { organisationId, etape } = useParams({ from: '/$language/s/$organisationId/inscription/$etape' });
  const task = taskOfAddress(etape);
  if (!task) {
    return <Navigate to="/$language/s/$organisationId/inscription" params={{ language, organisationId }} replace />;
  }
  const Task = PAGES[task];
  // A page of its own for each task: nothing typed or found wrong in one shows in the next.
  return <Task key={task} />;
}
