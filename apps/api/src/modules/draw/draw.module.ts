import { Global, Module } from '@nestjs/common';
import { DRAWN_EDITIONS } from '../editions/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { AnnounceListHandler } from './closing/announce-list.handler.js';
import { CloseDraw } from './closing/close-draw.js';
import { CloseWhenRegistrationsEnd } from './closing/close-when-registrations-end.handler.js';
import { ListRowMail } from './closing/list-row-mail.js';
import { SendListRowHandler } from './closing/send-list-row.handler.js';
import { DrawResolver } from './draw.resolver.js';
import { DrawTypes } from './draw-types.js';
import { DrawsService } from './draws.service.js';
import { ExplanationResolver } from './explanation/explanation.resolver.js';
import { ExplanationsService } from './explanation/explanations.service.js';
import { PreviewResolver } from './preview/preview.resolver.js';
import { PreviewService } from './preview/preview.service.js';
import { RecordsService } from './record/records.service.js';
import { PublishDrawHandler } from './running/publish-draw.handler.js';
import { RecordBeaconValue } from './running/record-beacon-value.js';
import { RunDrawHandler } from './running/run-draw.handler.js';
import { StartRun } from './running/start-run.js';
import { CentralSites } from './selection/central-sites.js';
import { ConfirmSelection } from './selection/confirm-selection.js';
import { SelectedStructuresService } from './selection/selected-structures.service.js';
import { SelectionResolver } from './selection/selection.resolver.js';
import { SelectStructure } from './selection/select-structure.js';

@Global()
@Module({
  imports: [OrganisationsModule, RegistrationsModule],
  providers: [
    AnnounceListHandler,
    CentralSites,
    CloseDraw,
    CloseWhenRegistrationsEnd,
    ConfirmSelection,
    DrawResolver,
    DrawsService,
    DrawTypes,
    ExplanationResolver,
    ExplanationsService,
    ListRowMail,
    PreviewResolver,
    PreviewService,
    PublishDrawHandler,
    RecordBeaconValue,
    RecordsService,
    RunDrawHandler,
    SelectedStructuresService,
    SelectionResolver,
    SelectStructure,
    SendListRowHandler,
    StartRun,
    { provide: DRAWN_EDITIONS, useExisting: DrawsService },
  ],
  exports: [DRAWN_EDITIONS, CloseDraw, ConfirmSelection, RecordBeaconValue, SelectStructure, StartRun],
})
export class DrawModule {}
