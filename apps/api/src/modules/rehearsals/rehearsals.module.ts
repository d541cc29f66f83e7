import { Module } from '@nestjs/common';
import { RegistrationsModule } from '../registrations/index.js';
import { RehearsalApplicants } from './rehearsal-applicants.js';
import { RehearsalsResolver } from './rehearsals.resolver.js';
import { RehearsalsService } from './rehearsals.service.js';

@Module({
  imports: [RegistrationsModule],
  providers: [RehearsalApplicants, RehearsalsResolver, RehearsalsService],
  exports: [RehearsalsService],
})
export class RehearsalsModule {}
