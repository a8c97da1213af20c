import type { Amount } from '../amount.js';
import type { EarlierTakst } from '../earlier-takster.js';
import type { Lineage } from '../lineage/lineage.js';
import type { Group, Line } from '../takst.js';
import type { Tilbud, TilbudChange } from '../tilbud.js';
import type { Explanation } from './explanation.js';

/** What a line is compared with: the approved takst it follows, its own or its predecessors' (domain.md, "What a change is"). */
export interface PreviousLine {
  takst: Amount;
  /** null: last year's grundlag is unknown, so the nominal takst is compared, marked "ikke renset". */
  cleaned: Amount | null;
  unit: string;
  paragraf: string;
  serviceKind: string;
  places: Amount | null;
  /** Budgeted units then: they weigh several predecessors that have no places. */
  units?: Amount | null;
}

/** The takst that applies to a line now, and that a revision during the year would replace. */
export interface TakstInForce extends PreviousLine {
  /** The days of the year that it was calculated on: its budget is that of all of them, whenever a revision begins. */
  days: number | null;
}

/** A line as it was when its takst was approved, in the group it was calculated in. */
export interface ApprovedLine {
  line: Line;
  group: Group;
}

/** An approved takst of another line in the region, of the takstår before (R47). */
export interface RegionTakst {
  driftsherre: number;
  lineKey: string;
  paragraf: string;
  form: string;
  unit: string;
  takst: Amount;
  cleaned: Amount | null;
}

/** Items sent back or rejected: what was judged then, to see whether anything changed (R68). */
export interface ReturnedItem {
  lineKey: string;
  figures: string;
  explanation: string;
}

/** A locked cell of the upload that holds another value than the system's own (R37). */
export interface ChangedLockedCell {
  lineKey: string;
  field: keyof Line;
  read: string;
  own: string;
}

/** Everything the rules need, loaded before they run. They never query (architecture.md, rule 4). */
export interface RuleContext {
  year: number;
  /** The takstår whose rules run, where it is not the lines' own: what the rules of 2027 would have said of 2026's takster. */
  ruleYear?: number;
  driftsherre: number;
  /** P/L of the takstår against the year before, percentage points. */
  pl: Amount;
  /** P/L by takstår in percentage points, the takstår's own among them; a year that nobody has entered is missing. */
  plChain: ReadonlyMap<number, Amount>;
  /** The P/L that the takstskema states; null where it could not be read. */
  appliedPl: Amount | null;
  /** Parameter values of the takstår by "R40.limit"; what is not set has its rule's default. */
  parameters: ReadonlyMap<string, string>;
  lines: readonly Line[];
  groups: readonly Group[];
  /** The driftsherre's part of the tilbudsvifte. */
  tilbud: readonly Tilbud[];
  tilbudChanges: readonly TilbudChange[];
  /** By lineKey; a line with neither itself nor a predecessor in here is new (R43). */
  previous: ReadonlyMap<string, PreviousLine>;
  /** What is recorded of who follows whom in the takstår, of every driftsherre's lines; it counts before what a line says. */
  lineage: Lineage;
  /** The approved lines of Y-1 with their groups, by lineKey; an imported year may know little of them. */
  lastYear: ReadonlyMap<string, ApprovedLine>;
  /** The takster a line followed in Y-1, Y-2 and Y-3, newest first, by the line's own key. */
  earlier: ReadonlyMap<string, readonly EarlierTakst[]>;
  /** The approved takster of the whole region in Y-1. */
  region: readonly RegionTakst[];
  /** lineKeys whose tilbud or predecessor existed in Y-3 and Y-2: actual occupancy and result are then required. */
  existedY3: ReadonlySet<string>;
  existedY2: ReadonlySet<string>;
  /** The newer of page and sheet, by lineKey. */
  explanations: ReadonlyMap<string, Explanation>;
  changedLocked: readonly ChangedLockedCell[];
  returned: readonly ReturnedItem[];
  nothingToReport: boolean;
  /** The deadline of the driftsherre in words once it has passed; null before (R66). */
  lateAfter: string | null;
  /** In a revision during the year: the takster in force by lineKey, which it is compared with too. null in the yearly round. */
  inForce: ReadonlyMap<string, TakstInForce> | null;
}

export type Severity = 'fejl' | 'forklar' | 'advarsel' | 'markering';

/** A value in a message: rendered in da-DK form by its kind, never by the rule. */
export type Value =
  | { kind: 'kroner' | 'takst' | 'percent' | 'number' | 'factor'; value: string }
  | { kind: 'text'; value: string };

/** A cell of a line; or, where `lineKey` is null, of a row of Tilbudsændringer, Anvendt P/L ("pl"), or no cell at all. */
export interface HitCell {
  lineKey: string | null;
  field: keyof Line | keyof TilbudChange | 'pl' | null;
  /** Index of the row among the context's tilbudChanges. */
  change?: number;
}

/** One hit of one rule: the cells it concerns as line and field; `lineKey` null is the submission as a whole. */
export interface Hit {
  cells: HitCell[];
  values: Record<string, Value>;
  /** The body a markering sends the item to, or a hit whose severity differs from its rule's (R08, R27). */
  severity?: Severity;
  body?: 'FU' | 'DAS';
  /** Another of the rule's messages than the first. */
  message?: string;
  /** Lines that the hit rests on beside those of its cells and their groups; what cannot be read of them silences it. */
  restsOn?: readonly string[];
}

/** A hit with its rule's text: what is stored, shown and handed back. */
export interface Finding {
  rule: string;
  title: string;
  severity: Severity;
  body: 'FU' | 'DAS' | null;
  cells: { lineKey: string | null; field: string | null; sheet: string | null; cell: string | null }[];
  message: string;
  fix: string;
  values: Record<string, Value>;
}
