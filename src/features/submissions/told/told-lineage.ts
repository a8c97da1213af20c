import type { UploadLineage } from './upload-lineage.js';

/** What an upload's lines go back to, as the API tells it. */
export interface ToldLineage {
  /** Closed lines that new lines look like: for the indberetter to confirm, or to write in the sheet. */
  proposals: { lineKey: string; predecessor: string; tilbud: string | null; alike: string[] }[];
  confirmed: { lineKey: string; predecessor: string }[];
  /** `real`: the weighted real change of the successors, percentage points; null where none can be compared. */
  splits: { lineKey: string; successors: string[]; real: string | null; compared: number }[];
}

export function toldLineage({ proposals, confirmed, splits }: UploadLineage): ToldLineage {
  return {
    proposals: proposals.map(({ line, predecessor, alike }) => ({
      lineKey: line.lineKey,
      predecessor: predecessor.lineKey,
      tilbud: predecessor.tilbudName,
      alike,
    })),
    confirmed: confirmed.map(({ line, predecessor }) => ({
      lineKey: line.lineKey,
      predecessor: predecessor.lineKey,
    })),
    splits: splits.map(({ lineKey, successors, percent, compared }) => ({
      lineKey,
      successors: successors.map((one) => one.lineKey),
      real: percent?.toFixed() ?? null,
      compared,
    })),
  };
}
