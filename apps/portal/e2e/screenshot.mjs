/** Takes a picture of a page: node e2e/screenshot.mjs <url> <out.png> [width] [dark] */
import { launchChromium } from './launch-chromium.ts';

const [url, out, width = '1280', scheme = 'light'] = process.argv.slice(2);
if (!url || !out) throw new Error('Usage: screenshot.mjs <url> <out.png> [width] [dark]');

const browser = await launchChromium();
try {
  const colorScheme = scheme === 'dark' ? 'dark' : 'light';
  const page = await browser.newPage({ viewport: { width: Number(width), height: 720 }, colorScheme, locale: 'fr-FR' });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') console.error(message.text());
  });
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: out, fullPage: true });
} finally {
  await browser.close();
}
