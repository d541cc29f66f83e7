// Loaded into the command line by --import: notes the peak memory of each process in a file, when it ends.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  appendFileSync(process.env.PEAK_MEMORY_FILE, `${process.resourceUsage().maxRSS * 1024}\n`);
});
