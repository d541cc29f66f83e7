/** Where a chart is drawn: on a light or dark screen, or on paper, where it must also work in black and white. */
export type ThemeName = 'light' | 'dark' | 'print';

/** The colours of one chart, each a CSS hexadecimal value. */
export interface ChartTheme {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** What belongs to the reader, and nothing else. */
  readonly you: string;
  /** The paper behind a mark, drawn as its halo so that it stays legible on a band. */
  readonly surface: string;
  /** The middle half of the peers. */
  readonly band: string;
  /** The edge of that band: on paper without colour it is what separates the band from the page. */
  readonly bandEdge: string;
  readonly peersMean: string;
  readonly fontFamily: string;
}

/** Quoted, because a bare family name may not end in a digit; then what a browser has until the font is there. */
const FONT = "'Source Sans 3',system-ui,sans-serif";

/** The tokens of the product's look, one set per place; peers are told from "you" by shape and dash as well. */
export const chartThemes: Readonly<Record<ThemeName, ChartTheme>> = {
  light: {
    ink: '#1B2326',
    muted: '#545C5E',
    line: '#D8D6CF',
    you: '#0B5A66',
    surface: '#FFFFFF',
    band: '#C7D3D4',
    bandEdge: '#C7D3D4',
    peersMean: '#545C5E',
    fontFamily: FONT,
  },
  dark: {
    ink: '#E9ECEB',
    muted: '#A9B3B4',
    line: '#344043',
    you: '#6CC3CD',
    surface: '#1A2224',
    band: '#3B4A4D',
    bandEdge: '#3B4A4D',
    peersMean: '#A9B3B4',
    fontFamily: FONT,
  },
  print: {
    ink: '#1B2326',
    muted: '#545C5E',
    line: '#D8D6CF',
    you: '#0B5A66',
    surface: '#FFFFFF',
    band: '#DCE4E4',
    bandEdge: '#9FB0B2',
    peersMean: '#3C4547',
    fontFamily: FONT,
  },
};
