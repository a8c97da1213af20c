import { readParts } from './read-parts.js';
import type { WorkbookLimits } from './workbook-limits.js';

/** The process that reads one workbook, sends its cells and ends. Started by read-in-child.ts only. */
process.once('message', async ({ path, limits }: { path: string; limits: WorkbookLimits }) => {
  const result = await readParts(path, limits);
  process.send?.(result, () => process.disconnect());
});
