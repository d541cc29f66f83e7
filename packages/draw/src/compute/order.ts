import { TICKET_WORDS, TicketOffice } from '../hash/tickets.js';
import type { Application } from '../record/draw-record.js';
import { inTicketOrder } from './ticket-order.js';

function byTicket(office: TicketOffice, applications: readonly Application[]): Application[] {
  const tickets = new Uint32Array(applications.length * TICKET_WORDS);
  applications.forEach(({ id }, at) => tickets.set(office.wordsOf(id), at * TICKET_WORDS));
  const sorted: Application[] = [];
  for (const at of inTicketOrder(tickets)) sorted.push(applications[at] as Application);
  return sorted;
}

/**
 * Puts applications in the order of the draw: first-timers before the others, then the lower ticket (Free-place draw, computation).
 * Takes the seed, 32 bytes, and the applications, in any order; returns them in order.
 */
export function inOrder(seed: Uint8Array, applications: readonly Application[]): Application[] {
  const office = new TicketOffice(seed);
  const firstTimers = applications.filter((application) => application.first_time);
  const others = applications.filter((application) => !application.first_time);
  return byTicket(office, firstTimers).concat(byTicket(office, others));
}
