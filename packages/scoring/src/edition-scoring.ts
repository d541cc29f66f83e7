import { codeOfAnswer } from './kernel/answer-code.js';
import { AnswerStore } from './kernel/answer-store.js';
import { ABSENT } from './grid/answers.js';
import { criteriaOfChannel } from './figures/criterion-figures.js';
import type { Grid } from './grid/grid.js';
import { planGrid, type GridPlan } from './grid/grid-plan.js';
import {
  about,
  checkEdition,
  ScoringInputError,
  type EditionSettings,
  type ScoringAudit,
  type ScoringSite,
  type SiteAnswers,
} from './kernel/input.js';
import { LazyRecord } from './figures/lazy-record.js';
import { poolSites, type PooledResult } from './figures/organisations.js';
import { panelOf } from './figures/panel/panel.js';
import { peerLadder } from './figures/peers/peer-ladder.js';
import type { Results } from './figures/results.js';
import { scoreEdition } from './kernel/scored-edition.js';
import { SiteAssembler } from './figures/site-results.js';
import { registerSites, type SiteRegister } from './kernel/site-register.js';
import { pooledVariance } from './figures/uncertainty.js';

/**
 * Takes in the audits and site answers of an edition, one by one and in any order, keeps them packed, and computes its
 * results: for editions that are streamed from somewhere. Nothing that was given is held on to.
 */
export class EditionScoring {
  readonly plan: GridPlan;
  readonly register: SiteRegister;
  readonly answers: AnswerStore;
  private readonly edition: EditionSettings;
  private readonly channelPlaces: ReadonlyMap<string, number>;

  /** Throws ScoringInputError for a weight or population that is not legal, a site that stands twice or is of an unknown category. */
  constructor(settings: {
    readonly grid: Grid;
    readonly edition: EditionSettings;
    readonly sites: readonly ScoringSite[];
  }) {
    this.edition = settings.edition;
    checkEdition(settings.edition);
    this.plan = planGrid(settings.grid);
    this.register = registerSites(settings.sites, settings.edition);
    this.answers = new AnswerStore(this.plan, settings.sites.length);
    this.channelPlaces = new Map(this.plan.channels.map((channel, place) => [channel, place]));
  }

  /**
   * Takes a validated audit. Throws ScoringInputError, naming it, where it stands twice, its site, channel or outcome is
   * unknown, its row is of a wrong length, or an answer is not legal.
   */
  addAudit(audit: ScoringAudit): void {
    about(`audit ${audit.auditId}`, () => {
      const [site, channel] = this.placesOf(audit);
      const plan = this.plan.channelPlans[channel];
      if (audit.outcome !== 'answered' && audit.outcome !== 'no_answer')
        throw new ScoringInputError('its outcome is unknown');
      if (audit.answers.length !== plan?.auditCriteria) throw new ScoringInputError('wrong number of answers');
      if (this.answers.auditIds.addText(audit.auditId) < 0) throw new ScoringInputError('it stands twice');
      const row = this.answers.addAudit({ site, channel, outcome: audit.outcome });
      for (const { criterion, slot } of plan.criteria) {
        if (criterion.level !== 'audit') continue;
        const packed = audit.answers[slot] ?? ABSENT;
        if (packed !== ABSENT) this.answers.giveAuditAnswer(row, slot, codeOfAnswer(criterion, packed));
      }
    });
  }

  /**
   * Takes the site answers of a site on one channel. Throws ScoringInputError where site or channel are unknown, an answer
   * was given before or is not legal, or the row is of a wrong length.
   */
  addSiteAnswers(row: SiteAnswers): void {
    about(`site ${row.siteId}, channel ${row.channel}`, () => {
      const [site, channel] = this.placesOf(row);
      const plan = this.plan.channelPlans[channel];
      if (row.answers.length !== plan?.siteCriteria) throw new ScoringInputError('wrong number of site answers');
      for (const { criterion, slot } of plan.criteria) {
        const packed = row.answers[slot];
        if (criterion.level !== 'site' || packed === undefined || packed === ABSENT) continue;
        if (!this.answers.giveSiteAnswer(site, channel, slot, codeOfAnswer(criterion, packed))) {
          throw new ScoringInputError(`criterion ${criterion.id}: its site answer stands twice`);
        }
      }
    });
  }

  /**
   * Computes the results of all that was given (Scoring method, sections 3 to 8), after which nothing can be added. Throws
   * ScoringInputError where an answer is missing that may not be.
   */
  results(): Results {
    for (const { audit, site, criterion } of this.answers.missing()) {
      const where =
        audit === null ? `site ${this.register.sites[site]?.siteId}` : `audit ${this.answers.auditIds.textOf(audit)}`;
      throw new ScoringInputError(`${where}: criterion ${criterion.id}: the answer is missing`);
    }
    const { plan, register, edition, answers: store } = this;
    const scored = scoreEdition(plan, edition, store, register.sites.length);
    const variances = scored.channels.map(pooledVariance);
    const isInspected = plan.channels.map((channel) => edition.inspectedChannels.includes(channel));
    const ladder = peerLadder(register, edition);
    const assembler = new SiteAssembler({ register, store, scored, ladder, variances, isInspected });
    const ids = register.sites.map(({ siteId }) => siteId);
    const sites = new LazyRecord(ids, register.placeOf, (site) => assembler.resultOf(site));
    const columns = {
      overall: scored.overall,
      channels: scored.channels.map(({ mean }) => mean),
      determinants: scored.parts.slice(0, plan.determinants.length),
    };
    return {
      sites,
      organisations: organisationsOf(register, assembler),
      panel: panelOf({ plan, register, edition }, columns),
      withinVariance: Object.fromEntries(plan.channels.map((channel, at) => [channel, variances[at] ?? null])),
      criteriaOf: (channel) => criteriaOfChannel(register, scored, ladder, this.channelPlaces.get(channel) ?? -1),
    };
  }

  private placesOf({ siteId, channel }: { readonly siteId: string; readonly channel: string }): [number, number] {
    const site = this.register.placeOf.get(siteId);
    const channelPlace = this.channelPlaces.get(channel);
    if (site === undefined) throw new ScoringInputError(`the site ${siteId} is unknown`);
    if (channelPlace === undefined) throw new ScoringInputError(`the channel ${channel} is unknown`);
    return [site, channelPlace];
  }
}

/** The entries of the organisations: each averages its sites, in ascending order of their ids (Scoring method, section 7b). */
function organisationsOf(register: SiteRegister, assembler: SiteAssembler): LazyRecord<PooledResult> {
  const { organisations, organisationOf } = register;
  const sitesOf = organisations.map((): number[] => []);
  organisationOf.forEach((organisation, site) => sitesOf[organisation]?.push(site));
  const placeOf = new Map(organisations.map((id, place) => [id, place]));
  return new LazyRecord(organisations, placeOf, (organisation) =>
    poolSites((sitesOf[organisation] ?? []).map((site) => assembler.figuresOf(site))),
  );
}
