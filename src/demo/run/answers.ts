import type { ItemState } from '../../domain/workflow/states.js';
import type { Action } from '../../domain/workflow/workflow.js';

/** The answers of the API (api.md), as far as the demo reads them. */
export interface UploadAnswer {
  id: number;
  status: 'received' | 'checked' | 'refused';
  refusal?: { code: string; message: string };
  /** Of a file that could be read. */
  counts?: { lines: number; fejl: number; forklar: number; advarsel: number; markering: number };
  findings?: FindingAnswer[];
}

export interface FindingAnswer {
  rule: string;
  severity: 'fejl' | 'forklar' | 'advarsel' | 'markering';
  message: string;
  cell: string | null;
  /** All the cells that it says the same of. */
  cells: { lineKey: string | null; sheet: string | null; cell: string | null }[];
}

export interface ItemAnswer {
  id: number;
  driftsherre: number;
  lineKey: string;
  tilbud: string;
  takst: string;
  state: ItemState;
  flaggedFor: 'FU' | 'DAS' | null;
  contentHash: string;
}

export interface ItemCaseAnswer extends ItemAnswer {
  recommendation: string | { text: string } | null;
  actions: { action: Action; allowed: boolean }[];
}

export interface EditionAnswer {
  number: number;
  hash: string;
  files: string[];
}
