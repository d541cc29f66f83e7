import { Injectable } from '@nestjs/common';
import { SeedAmendments } from './seed-amendments.js';
import { SeedLateChanges } from './seed-late-changes.js';
import { SeedMessages } from './seed-messages.js';
import { SeedNextEditions } from './seed-next-editions.js';
import { SeedQuotes } from './seed-quotes.js';
import { SeedSelections } from './seed-selections.js';
import { type SeedStep, writing } from './seed-step.js';
import { SeedTownHall } from './seed-town-hall.js';
import type { SeededEdition } from './seeded-editions.js';

/** What people have begun in the edition that is open, and around it. */
@Injectable()
export class PresentSteps {
  constructor(
    private readonly townHall: SeedTownHall,
    private readonly lateChanges: SeedLateChanges,
    private readonly selections: SeedSelections,
    private readonly amendments: SeedAmendments,
    private readonly messages: SeedMessages,
    private readonly nextEditions: SeedNextEditions,
    private readonly quotes: SeedQuotes,
  ) {}

  steps(open: SeededEdition, finished: SeededEdition): SeedStep[] {
    const { amendments, lateChanges, messages, nextEditions, quotes, selections, townHall } = this;
    return [
      writing('registration draft', (context) => townHall.draft(context, open)),
      writing('details', (context) => townHall.tell(context, open)),
      writing('quotes', (context) => quotes.write(context, open)),
      { name: 'news of quotes', run: (context) => quotes.told(context, open) },
      writing('late changes of details', (context) => lateChanges.write(context, finished)),
      writing('selections', (context) => selections.select(context, open)),
      writing('confirmed selection', (context) => selections.confirm(context, open)),
      writing('amendments', (context) => amendments.write(context, open)),
      writing('next edition', (context) => nextEditions.draft(context, open)),
      writing('sent message', (context) => messages.send(context, open)),
      writing('message', (context) => messages.write(context, open)),
      writing('rehearsal', (context) => nextEditions.rehearse(context, open)),
      { name: 'drawn rehearsal', run: (context) => nextEditions.publishRehearsal(context, open) },
    ];
  }
}
