import { Html } from './html.js';

/** The look of the product, light and dark, for pages without any file of their own. */
export const STYLE = new Html(`<style>
:root { color-scheme: light dark; --paper: #FAF9F6; --surface: #FFFFFF; --ink: #1B2326; --muted: #545C5E; --line: #D8D6CF;
  --lake: #0B5A66; --lake-deep: #083F49; --ochre: #9A5B00; --ochre-soft: #F8ECD6; --focus: #1B2326; }
@media (prefers-color-scheme: dark) { :root { --paper: #12181A; --surface: #1A2224; --ink: #E9ECEB; --muted: #A9B3B4;
  --line: #344043; --lake: #6CC3CD; --lake-deep: #9BDBE2; --ochre: #E3B062; --ochre-soft: #3A2D14; --focus: #FFFFFF; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px 64px; max-width: 880px; background: var(--paper); color: var(--ink);
  font: 17px/1.55 'Source Sans 3', system-ui, sans-serif; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: baseline; justify-content: space-between; }
h1 { font: 600 32px/1.2 'Source Serif 4', Georgia, serif; margin: 24px 0 8px; }
h2 { font-size: 20px; font-weight: 600; margin: 32px 0 8px; }
a { color: var(--lake); } a:hover { color: var(--lake-deep); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.mark { color: var(--ochre); background: var(--ochre-soft); padding: 0 8px; font-size: 15px; font-weight: 600; }
.muted, time { color: var(--muted); font-size: 15px; }
ol { list-style: none; margin: 24px 0; padding: 0; border-top: 1px solid var(--line); }
li { padding: 12px 0; border-bottom: 1px solid var(--line); }
ol a { font-weight: 600; font-size: 17px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 16px 0; }
dt { color: var(--muted); } dd { margin: 0; }
iframe { width: 100%; height: 70vh; border: 1px solid var(--line); background: #FFFFFF; }
pre { white-space: pre-wrap; font: inherit; background: var(--surface); border: 1px solid var(--line); padding: 16px; margin: 8px 0; }
</style>`);
