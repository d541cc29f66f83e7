/** Prints what the first visit to the home page costs: node e2e/initial-route.mjs (after a build) */
import { initialRouteChunks } from './initial-route.ts';

const chunks = initialRouteChunks();
for (const { file, bytes } of chunks) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${(chunks.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1).padStart(7)} kB  in all`);
