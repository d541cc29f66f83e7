import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { BankLine } from './bank-line.entity.js';
import { UndoRefused } from './bank.errors.js';
import { BankLines, type ShownLine } from './bank-lines.service.js';

/** Money that came in and pays no invoice (a subsidy, interest) is set aside by a person, and may be taken up again. */
@Injectable()
export class SetLineAside {
  constructor(private readonly lines: BankLines) {}

  /** @param reason null to take the line up again. @throws NotFound for an unknown line and for another operator's alike */
  async set(context: RequestContext, lineId: string, reason: string | null): Promise<ShownLine | UndoRefused> {
    const line = await this.lines.lock(context, lineId);
    if (reason?.trim() === '') return new UndoRefused('reason_missing', context.language);
    // A line that is matched in part keeps its payments: what is left of it is set aside.
    const change =
      reason === null
        ? { setAsideBy: null, setAsideAt: null, setAsideReason: null }
        : { setAsideBy: await context.userId(), setAsideAt: context.now, setAsideReason: reason.trim() };
    const rows = await context.repository(BankLine);
    await rows.update({ operatorId: await context.operatorId(), id: line.id }, change);
    return this.lines.get(context, lineId);
  }
}
