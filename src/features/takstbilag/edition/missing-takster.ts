import type { EntityManager } from 'typeorm';
import { keptRows } from '../../../database/kept-rows.js';
import type { Lineage } from '../../../domain/lineage/lineage.js';
import type { ApprovedTakst } from '../../review/approved/approved-takst.entity.js';
import { Submission } from '../../submissions/submission.entity.js';
import { vifteOfRows } from '../../tilbud/vifte.service.js';
import type { EditionItem } from './edition-items.js';
import type { MadeFrom } from './made-from.js';
import { unreported } from './unreported.js';

interface Reported {
  year: number;
  from: MadeFrom;
  items: readonly EditionItem[];
  /** The takster of the year before. */
  before: readonly ApprovedTakst[];
  lineage: Lineage;
}

/** Last year's takster that nobody has reported; none of a driftsherre whose takster of the year were taken over. */
export async function missingTakster(
  manager: EntityManager,
  { year, from, items, before, lineage }: Reported,
): Promise<Pick<EditionItem, 'organisation' | 'line'>[]> {
  const vifte = await vifteOfRows(manager, from, year);
  const silent = await keptRows(manager, Submission, from.nothing);
  const codes = [...new Set(before.map(({ line }) => line.upload.organisation))];
  return codes.flatMap((organisation) => {
    const own = items.filter((item) => item.organisation === organisation);
    if (own.some(({ takenOver }) => takenOver)) return [];
    const lines = unreported({
      year,
      before: before.map(({ line }) => line).filter(({ upload }) => upload.organisation === organisation),
      now: own.map(({ line }) => line),
      elsewhere: items.filter((item) => item.organisation !== organisation).map(({ line }) => line),
      lineage,
      nothingToReport: silent.some((submission) => submission.organisation === organisation),
      tilbud: vifte.filter(({ driftsherre }) => driftsherre === organisation),
    });
    return lines.map((line) => ({ organisation, line }));
  });
}
