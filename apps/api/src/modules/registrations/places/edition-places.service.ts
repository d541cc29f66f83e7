import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type Edition, EditionsService, offersPlaces, openPool } from '../../editions/index.js';
import type {
  EditionPlacesType,
  PlaceLedgerLineType,
  PlaceLedgerPageType,
  PlacesOfLabelType,
} from './edition-places.types.js';
import { type PlaceCounts, PlacesService } from './places.service.js';

const largestPage = 100;

interface LabelRow extends PlaceCounts {
  readonly label: string;
  readonly offeredUntil: Date | null;
  readonly added: number;
}

interface ApplicationRow {
  readonly label: string;
  readonly applications: number;
  readonly waiting: number;
  readonly onOpenPlaces: number;
}

/** What is holding the places of an edition, for its operator. */
@Injectable()
export class EditionPlacesService {
  constructor(
    private readonly editions: EditionsService,
    private readonly places: PlacesService,
  ) {}

  /** @throws NotFound for another operator's edition */
  async counts(context: RequestContext, editionId: string): Promise<PlaceCounts> {
    await this.editions.own(context, editionId);
    return this.places.of(context, editionId);
  }

  /** Every stratum that has places or applications, and the open pool. @throws NotFound for another operator's edition */
  async byLabel(context: RequestContext, editionId: string): Promise<EditionPlacesType> {
    const edition = await this.editions.own(context, editionId);
    const manager = await context.manager();
    const places: LabelRow[] = await manager.query(placesByLabel, [editionId]);
    const applications: ApplicationRow[] = await manager.query(applicationsByStratum, [edition.operatorId, editionId]);
    const [allocation]: { released_at: Date | null }[] = await manager.query(
      'SELECT released_at FROM allocation WHERE edition_id = $1',
      [editionId],
    );
    return {
      isDrawn: allocation !== undefined,
      releasedAt: allocation?.released_at ?? null,
      areOffered: offersPlaces(edition.state),
      arePaused: edition.state === 'paused',
      all: await this.places.of(context, editionId),
      labels: labelsOf(edition, places, applications),
    };
  }

  /** The ledger, newest line first. @throws NotFound for another operator's edition */
  async ledger(
    context: RequestContext,
    { editionId, first, after }: { readonly editionId: string; readonly first: number; readonly after: string | null },
  ): Promise<PlaceLedgerPageType> {
    await this.editions.own(context, editionId);
    const manager = await context.manager();
    const before = after !== null && /^\d{1,15}$/.test(after) ? after : null;
    const nodes: PlaceLedgerLineType[] = await manager.query(ledgerLines, [
      editionId,
      before,
      Math.min(Math.max(first, 1), largestPage),
    ]);
    const [row]: { count: number }[] = await manager.query(
      'SELECT count(*)::int AS count FROM place_event WHERE edition_id = $1',
      [editionId],
    );
    return { nodes, totalCount: row?.count ?? 0, endCursor: nodes.at(-1)?.sequence ?? null };
  }
}

function labelsOf(
  { strata }: Edition,
  places: readonly LabelRow[],
  applications: readonly ApplicationRow[],
): PlacesOfLabelType[] {
  const sum = (of: (row: ApplicationRow) => number): number => applications.reduce((total, row) => total + of(row), 0);
  const rowOf = (label: string): PlacesOfLabelType => ({
    ...(places.find((row) => row.label === label) ?? { ...noPlaces, label }),
    applications: applications.find((row) => row.label === label)?.applications ?? 0,
    waiting: applications.find((row) => row.label === label)?.waiting ?? 0,
    onOpenPlaces: applications.find((row) => row.label === label)?.onOpenPlaces ?? 0,
  });
  const open = Object.assign(rowOf(openPool), {
    applications: sum((row) => row.applications),
    waiting: sum((row) => row.waiting),
    onOpenPlaces: sum((row) => row.onOpenPlaces),
  });
  return [...strata.map(({ key }) => rowOf(key)).filter(({ total, applications: all }) => total + all > 0), open];
}

const noPlaces = { total: 0, held: 0, offered: 0, confirmed: 0, free: 0, added: 0, offeredUntil: null };

const placesByLabel = `
SELECT p.label, count(*)::int AS total, count(*) FILTER (WHERE p.state = 'held')::int AS held, count(*) FILTER (WHERE p.state = 'offered')::int AS offered,
  count(*) FILTER (WHERE p.state = 'confirmed')::int AS confirmed, count(*) FILTER (WHERE p.state = 'free')::int AS free,
  count(*) FILTER (WHERE EXISTS (SELECT 1 FROM place_event v WHERE v.edition_id = p.edition_id AND v.place_number = p.number AND v.kind = 'added'))::int AS added,
  max(r.offer_expires_at) FILTER (WHERE p.state = 'offered') AS "offeredUntil"
FROM place p LEFT JOIN registration r ON r.organisation_id = p.organisation_id AND r.id = p.registration_id
WHERE p.edition_id = $1 GROUP BY p.label`;

const applicationsByStratum = `
SELECT coalesce(stratum_key, '') AS label, count(*)::int AS applications, count(*) FILTER (WHERE r.state = 'waiting')::int AS waiting,
  count(p.number)::int AS "onOpenPlaces"
FROM registration r LEFT JOIN place p ON p.edition_id = r.edition_id AND p.organisation_id = r.organisation_id AND p.registration_id = r.id AND p.label = 'open'
WHERE r.operator_id = $1 AND r.edition_id = $2 AND r.kind = 'free' AND r.state NOT IN ('draft', 'withdrawn') GROUP BY stratum_key`;

const ledgerLines = `
SELECT v.sequence::text AS sequence, v.at, v.place_number AS "placeNumber", v.label, v.kind, o.name AS "organisationName", r.reference
FROM place_event v
LEFT JOIN registration r ON r.organisation_id = v.organisation_id AND r.id = v.registration_id
LEFT JOIN organisation o ON o.organisation_id = v.organisation_id
WHERE v.edition_id = $1 AND ($2::bigint IS NULL OR v.sequence < $2::bigint) ORDER BY v.sequence DESC LIMIT $3`;
