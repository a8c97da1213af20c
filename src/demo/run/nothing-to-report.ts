import type { Receipt } from './report-takster.js';
import type { Reporter } from './reporter.js';

/** A driftsherre without tilbud says so, and gets its receipt. */
export const sayNothingToReport = ({ client }: Reporter): Promise<Receipt> =>
  client.post<Receipt>('/rounds/2027/submission', { nothingToReport: true });
