import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson } from '@barometer/draw';
import { editionInText, formatDateTime, type Language, type Translator } from '@barometer/messages';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Edition, EditionsService } from '../../editions/index.js';
import { IdentityService } from '../../identity/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { ParticipationMails, type ParticipationText, type Registration } from '../../registrations/index.js';
import { DrawListRow } from '../draw-list.entity.js';

/** What the mail tells of. */
interface ListedRow {
  readonly registration: Registration;
  readonly edition: Edition;
  readonly organisationName: string;
  readonly hashes: Pick<DrawListRow, 'rulesHash' | 'listHash'>;
}

/**
 * Gives everybody who registers for an applicant their own copy of what was fixed at the close: their row, word for word, and the two hashes. Kept by many, such
 * copies prove that rules and list stood before the beacon.
 */
@Injectable()
export class ListRowMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mails: ParticipationMails,
    private readonly editions: EditionsService,
    private readonly organisations: OrganisationsService,
    private readonly identity: IdentityService,
  ) {}

  async send(context: RequestContext, registration: Registration): Promise<void> {
    const { id, organisationId, editionId } = registration;
    const organisation = await this.organisations.getById(context, organisationId);
    const edition = await this.editions.byId(context, editionId);
    const lists = await context.repository(DrawListRow);
    const hashes = await lists.findOneOrFail({ where: { editionId }, select: { rulesHash: true, listHash: true } });
    const row: ListedRow = { registration, edition, organisationName: organisation.name, hashes };
    for (const recipientId of await this.identity.peopleWhoRegister(context, organisationId)) {
      await this.mails.send(context, {
        kind: 'draw_list_row',
        businessKey: `${id}:${recipientId}`,
        organisation,
        recipientId,
        write: (t, language) => this.textOf(row, t, language),
      });
    }
  }

  private textOf(
    { registration, edition, organisationName, hashes }: ListedRow,
    t: Translator,
    language: Language,
  ): ParticipationText {
    const isSelected = registration.kind === 'selected';
    const names = { organisation: organisationName, edition: editionInText(t, edition.name) };
    const compare = `${this.config.publicUrl}/${language}/tirages/${edition.id}`;
    const opening = isSelected
      ? t('draw:mail.selected', { ...names, reason: registration.selectionReason ?? '' })
      : t('draw:mail.closed', { ...names, reference: registration.reference });
    return {
      subject: t('draw:mail.subject', names),
      paragraphs: [
        opening,
        `${t('draw:mail.row')}\n${rowText(registration)}`,
        `${t('draw:mail.hashes')}\n${t('draw:mail.rulesHash')} ${hashes.rulesHash}\n${t('draw:mail.listHash')} ${hashes.listHash}`,
        ...(isSelected ? [t('draw:mail.claim')] : datesOf(edition, t, language)),
        `${t('draw:mail.keep')}\n${compare}`,
      ],
      action: { label: t('draw:mail.action'), path: `/inscriptions/${registration.id}/tirage` },
    };
  }
}

/** The row as it stands in the list, byte for byte: it can be searched in the public file. */
function rowText({ kind, drawId, stratumKey, isFirstTime, selectionReason }: Registration): string {
  return canonicalJson(
    kind === 'selected'
      ? { id: drawId, stratum: stratumKey, reason: selectionReason }
      : { id: drawId, stratum: stratumKey, first_time: isFirstTime },
  );
}

function datesOf({ beaconAt, offersAt }: Edition, t: Translator, language: Language): string[] {
  const dates = [
    ...(beaconAt === null ? [] : [t('draw:mail.beacon', { date: formatDateTime(beaconAt, language) })]),
    ...(offersAt === null ? [] : [t('draw:mail.offers', { date: formatDateTime(offersAt, language) })]),
  ];
  return dates.length === 0 ? [] : [dates.join(' ')];
}
