import type { Amount } from '../amount.js';
import { weightedDevelopment } from '../change.js';
import { comparable } from './comparable.js';
import type { ApprovedInput, AwaitingInput } from './input.js';
import type { Development, OverviewRow, Party } from './model.js';
import { percent } from './published-takst.js';

/** How many takster each party has, what is decided, and how its approved takster move as a whole; and all parties together. */
export function overview(
  parties: readonly Party[],
  approved: readonly ApprovedInput[],
  awaiting: readonly AwaitingInput[],
  pl: Amount,
): { parties: OverviewRow[]; total: Development } {
  const rows = parties.map((party) => {
    const own = ({ driftsherre }: { driftsherre: number }) => driftsherre === party.code;
    return { party, ...development(approved.filter(own), awaiting.filter(own), pl) };
  });
  return { parties: rows, total: development(approved, awaiting, pl) };
}

function development(approved: readonly ApprovedInput[], awaiting: readonly AwaitingInput[], pl: Amount): Development {
  const weighted = weightedDevelopment(comparable(approved), pl);
  return {
    takster: approved.length + awaiting.length,
    approved: approved.length,
    awaiting: awaiting.length,
    realChange: weighted && percent(weighted.percent),
    compared: weighted?.lines ?? 0,
  };
}
