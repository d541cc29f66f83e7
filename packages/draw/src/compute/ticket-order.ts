import { TICKET_WORDS } from '../hash/tickets.js';

/** Compares two tickets as unsigned big-endian numbers of 32 bytes. */
function isAbove(tickets: Uint32Array, a: number, b: number): boolean {
  for (let word = 0; word < TICKET_WORDS; word += 1) {
    const left = tickets[a * TICKET_WORDS + word] as number;
    const right = tickets[b * TICKET_WORDS + word] as number;
    if (left !== right) return left > right;
  }
  return false;
}

/** The first 53 bits of a ticket, as many as a number holds exactly. */
function firstBits(tickets: Uint32Array, at: number): number {
  const [first, second] = [tickets[at * TICKET_WORDS] as number, tickets[at * TICKET_WORDS + 1] as number];
  return first * 2 ** 21 + (second >>> 11);
}

/** Sorts by first bits: numbers sort many times faster than by a comparison, so the place takes the lowest bits of each. */
function placesByFirstBits(tickets: Uint32Array, count: number): Uint32Array {
  let room = 1;
  while (room < count) room *= 2;
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const bits = firstBits(tickets, at);
    keys[at] = bits - (bits % room) + at;
  }
  keys.sort();
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) places[at] = (keys[at] as number) % room;
  return places;
}

/**
 * Puts tickets in order, the lower one first. Takes them one behind the other, eight unsigned words each, big-endian; returns their
 * places, from 0, in that order. Equal tickets stay as they were.
 */
export function inTicketOrder(tickets: Uint32Array): Uint32Array {
  const places = placesByFirstBits(tickets, tickets.length / TICKET_WORDS);
  // By first bits nearly all are in order already: moving one down past those above it settles the rest.
  for (let end = 1; end < places.length; end += 1) {
    const moved = places[end] as number;
    let at = end;
    for (; at > 0 && isAbove(tickets, places[at - 1] as number, moved); at -= 1) places[at] = places[at - 1] as number;
    places[at] = moved;
  }
  return places;
}
