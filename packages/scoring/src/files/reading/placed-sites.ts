import type { SiteRegister } from '../../kernel/site-register.js';
import { IdMemory } from './id-memory.js';
import type { SitesRead } from './read-sites.js';

/** Sites by the bytes of their ids, as places in the register, and their lines in `sites.csv`. */
export class PlacedSites {
  readonly isWhole: boolean;
  private readonly memory: IdMemory;
  /** The place in the register of each site of the file, and the other way round. */
  private readonly toRegister: Int32Array;
  private readonly fromRegister: Int32Array;

  constructor(
    private readonly read: SitesRead,
    register: SiteRegister,
  ) {
    this.isWhole = read.isWhole;
    this.memory = new IdMemory(read.ids);
    this.toRegister = Int32Array.from(read.sites, ({ siteId }) => register.placeOf.get(siteId) ?? -1);
    this.fromRegister = new Int32Array(this.toRegister.length);
    this.toRegister.forEach((place, at) => (this.fromRegister[place] = at));
  }

  /** Takes an id as the bytes from `start` to before `end`; returns the site's place in the register, or -1. */
  placeOf(bytes: Uint8Array, start: number, end: number): number {
    const at = this.memory.placeOf(bytes, start, end);
    return at < 0 ? -1 : (this.toRegister[at] ?? -1);
  }

  /** Takes a place in the register; returns the id and the line of that site. */
  siteAt(place: number): { readonly id: string; readonly line: number } {
    const at = this.fromRegister[place] ?? 0;
    return { id: this.read.sites[at]?.siteId ?? '', line: this.read.lineOf(at) };
  }
}
