import { common } from './common.js';
import { home } from './home.js';
import { account } from './account.js';
import { structures } from './structures.js';
import { sites } from './sites.js';
import { registrations } from './registrations.js';
import { offers } from './offers.js';
import { registering } from './registering.js';
import { orders } from './orders.js';
import { quotes } from './quotes.js';
import { finance } from './finance.js';
import { editions } from './editions.js';
import { editionSettings } from './edition-settings.js';
import { results } from './results.js';
import { draw } from './draw.js';
import { lineage } from './lineage.js';
import { method } from './method.js';
import { reports } from './reports.js';
import { console } from './console.js';
import { control } from './control.js';
import { legal } from './legal.js';
import { contact } from './contact.js';
import { errors } from './errors.js';
import { mails } from './mails.js';
import { messaging } from './messaging.js';
import { categories } from './categories.js';
import { grid } from './grid.js';
import { states } from './states.js';
import { demonstration } from './demonstration.js';

/** The French catalogue, which gives the others their shape. */
export const fr = {
  common,
  home,
  account,
  structures,
  sites,
  registrations,
  offers,
  registering,
  orders,
  quotes,
  finance,
  editions,
  editionSettings,
  results,
  draw,
  lineage,
  method,
  reports,
  console,
  control,
  legal,
  contact,
  errors,
  mails,
  messaging,
  categories,
  grid,
  states,
  demonstration,
} as const;
