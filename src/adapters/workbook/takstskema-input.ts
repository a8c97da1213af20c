import type { Amount } from '../../domain/amount.js';
import type { GroupBridges } from '../../domain/bridge/bridges-of.js';
import type { Finding } from '../../domain/rules/context.js';
import type { Line } from '../../domain/takst.js';
import type { TilbudChange } from '../../domain/tilbud.js';

/** What a takstskema is made of. Texts are Danish and ready to be read. */
export interface TakstskemaInput {
  year: number;
  /** null: the blank of the year, which belongs to nobody. */
  driftsherre: { code: number; name: string } | null;
  /** Prefilled lines, or the sender's when it is handed back; each amount null where nothing is known. */
  lines: readonly Line[];
  tilbudChanges: readonly TilbudChange[];
  /** P/L of the takstår, percentage points; null while it is not known. */
  pl: Amount | null;
  /** Decimals of a takst. */
  decimals: number;
  /** What the sheet Vejledning shows: "P/L 2027" → "3,2 %". */
  parameters: readonly { label: string; value: string }[];
  deadlines: readonly { label: string; text: string }[];
  /** The rules that can stop a submission. */
  stoppingRules: readonly { id: string; title: string; fix: string }[];
  /** In a revision during the year: the day that changed takster apply from, in words, and why. */
  revision?: { appliesFrom: string; reason: string };
  madeAt: Date;
  takstskemaId: string;
  handedBackFrom?: HandedBack;
}

/** The upload that a workbook hands back with its findings. */
export interface HandedBack {
  uploadId: string;
  /** Those of the rules and those of the reading; what could not be read is put back as text from their `read`. */
  findings: readonly Finding[];
  /** Row of each line in the sender's sheet, by lineKey (LinePlaces.rows): the lines are put back on the same rows. */
  placesByLine: Readonly<Record<string, number>>;
  /** Anvendt P/L as the sender wrote it. */
  appliedPl?: Amount | null;
  /** Given on the page or in the sheet, by lineKey; the newer of the two. They win over the line's own. */
  explanations?: ReadonlyMap<string, { cause: string | null; text: string }>;
  /** Row of each of tilbudChanges in the sender's sheet. Without it findings there are listed and not marked. */
  changeRows?: readonly number[];
  bridges?: HandedBackBridges;
}

/** What drove the takster of the lines. */
export interface HandedBackBridges {
  groups: readonly GroupBridges[];
  /** lineKeys of the lines whose change is to be explained. */
  asked: ReadonlySet<string>;
}
