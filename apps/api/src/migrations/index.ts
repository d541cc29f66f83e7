import { FirstSchema1800000000000 } from './1800000000000-first-schema.js';
import { NarrowerRights1800000000001 } from './1800000000001-narrower-rights.js';
import { CriterionScores1800000000002 } from './1800000000002-criterion-scores.js';
import { ProvisionalRuns1800000000003 } from './1800000000003-provisional-runs.js';
import { PlacesOfStrata1800000000004 } from './1800000000004-places-of-strata.js';
import { PublishedRules1800000000005 } from './1800000000005-published-rules.js';
import { Draws1800000000006 } from './1800000000006-draws.js';
import { Allocation1800000000007 } from './1800000000007-allocation.js';
import { Registering1800000000008 } from './1800000000008-registering.js';
import { CampaignsAndBounces1800000000009 } from './1800000000009-campaigns-and-bounces.js';
import { CampaignsOfRehearsals1800000000010 } from './1800000000010-campaigns-of-rehearsals.js';
import { DraftsWithoutPlaces1800000000011 } from './1800000000011-drafts-without-places.js';
import { Buying1800000000012 } from './1800000000012-buying.js';
import { MoneyMatched1800000000013 } from './1800000000013-money-matched.js';

/** Every migration, oldest first. Append-only. */
export const migrations = [
  FirstSchema1800000000000,
  NarrowerRights1800000000001,
  CriterionScores1800000000002,
  ProvisionalRuns1800000000003,
  PlacesOfStrata1800000000004,
  PublishedRules1800000000005,
  Draws1800000000006,
  Allocation1800000000007,
  Registering1800000000008,
  CampaignsAndBounces1800000000009,
  CampaignsOfRehearsals1800000000010,
  DraftsWithoutPlaces1800000000011,
  Buying1800000000012,
  MoneyMatched1800000000013,
];
