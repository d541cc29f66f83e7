import { launchChromium } from './launch-chromium.ts';
const [base, dir, width = '1280', scheme = 'light', lang='fr', ...paths] = process.argv.slice(2);
const browser = await launchChromium();
const context = await browser.newContext({ viewport: { width: Number(width), height: 800 }, colorScheme: scheme, locale: 'fr-FR', baseURL: base });
const page = await context.newPage();
page.on('console', (m) => { if (['error','warning'].includes(m.type())) console.error(m.text()); });
page.on('pageerror', (e) => console.error(e.message));
const ask = async (query, variables = {}, headers = {}) => (await (await context.request.post('/graphql', { data: { query, variables }, headers: {'x-operator-id': globalThis.op ?? '', ...headers} })).json());
const d = await ask('{ demonstration { personas { email password } } }');
const p = d.data.demonstration.personas.find((x) => x.email === 'admin@barometre.example');
await context.request.post('/api/auth/sign-in/email', { data: p });
globalThis.op = (await ask('{ me { operators { id } } }')).data.me.operators[0].id;
const eds = (await ask('{ editions { id number state isSandbox } }')).data.editions;
const find = { open: eds.find((e) => e.state === 'registration' && !e.isSandbox)?.id, draft: eds.find((e) => e.state === 'draft')?.id, ann: eds.find((e) => e.state === 'announced')?.id, box: eds.find((e) => e.isSandbox)?.id, fin: eds.find((e)=>e.number===11)?.id };
console.log(JSON.stringify(eds), JSON.stringify(find));
for (const spec of paths) {
  const [name, path] = spec.split('=', 2).length === 2 ? [spec.slice(0, spec.indexOf('=')), spec.slice(spec.indexOf('=') + 1)] : [spec, spec];
  const url = `/${lang}` + path.replace(/\{(\w+)\}/g, (_, k) => find[k]);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.screenshot({ path: `${dir}/${name}-${width}-${scheme}-${lang}.png`, fullPage: true });
  console.log(name, 'overflow', over);
}
await browser.close();
