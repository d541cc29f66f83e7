/** How a channel behaves from one contact, and from one site, to the next. */
export interface ChannelHabits {
  /** Standard deviation between the sites, in points. */
  readonly betweenSites: number;
  /** Standard deviation between the contacts of one site that were answered, in points. */
  readonly withinSite: number;
  /** Share of the contacts that nobody answers, over all sites. */
  readonly unanswered: number;
  /** The lowest and highest mean a site is given. */
  readonly lowest: number;
  readonly highest: number;
}

const HABITS: Readonly<Record<string, ChannelHabits>> = {
  phone: { betweenSites: 6, withinSite: 8, unanswered: 0.035, lowest: 52, highest: 96 },
  email: { betweenSites: 9, withinSite: 12, unanswered: 0.025, lowest: 32, highest: 93 },
  letter: { betweenSites: 9, withinSite: 11, unanswered: 0.03, lowest: 22, highest: 86 },
  website: { betweenSites: 9, withinSite: 0, unanswered: 0, lowest: 30, highest: 94 },
  social: { betweenSites: 9, withinSite: 11, unanswered: 0.05, lowest: 32, highest: 95 },
  physical: { betweenSites: 6, withinSite: 8, unanswered: 0, lowest: 55, highest: 97 },
};

const USUAL: ChannelHabits = { betweenSites: 8, withinSite: 10, unanswered: 0.03, lowest: 30, highest: 94 };

/** Takes a channel; returns its habits, usual ones for a channel the demonstration does not know. */
export function habitsOf(channel: string): ChannelHabits {
  return HABITS[channel] ?? USUAL;
}
