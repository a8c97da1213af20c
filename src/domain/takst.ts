import type { Amount } from './amount.js';

/** What a place is: the tilbudsform of a line (takstskema.md, column 5). */
export const FORMS = ['døgn', 'dag', 'korttid', 'time', 'sag'] as const;
export type Form = (typeof FORMS)[number];

/** How a line takes part in its takst model (takstskema.md, column 6). */
export const SERVICE_KINDS = ['gennemsnit', 'niveau', 'basis', 'aktivitet', 'tillæg'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** What one takst pays for (takstskema.md, column 34). */
export const UNITS = ['døgn', 'dag', 'time', 'sag', 'måned'] as const;
export type Unit = (typeof UNITS)[number];

export const CAUSES = [
  'P/L',
  'belægning',
  'pladser',
  'målgruppe',
  'bygning',
  'regulering',
  'takstmodel',
  'sundhedslov',
  'besparelse',
  'fejlrettelse',
  'andet',
] as const;
export type Cause = (typeof CAUSES)[number];

export const AUDITOR_STATEMENTS = ['ja', 'nej', '–'] as const;
export type AuditorStatement = (typeof AUDITOR_STATEMENTS)[number];

/**
 * One reported line: one takst of one tilbud. Fields are those of the takstskema (takstskema.md) and null where the
 * cell is blank. Amounts in kroner, percentages in percentage points, dates as "YYYY-MM-DD".
 * `units` and `base` are the *typed* figures (null where the sheet has its formula); what counts is
 * `unitsOf` and `grundlagOf` in balance.ts. previousTakst and previousCleaned are the system's own.
 */
export interface Line {
  lineKey: string;
  tilbudName: string | null;
  portalId: string | null;
  paragraf: string | null;
  form: Form | null;
  serviceKind: ServiceKind | null;
  level: number | null;
  targetGroup: string | null;
  category: number | null;
  places: Amount | null;
  internalPlaces: Amount | null;
  days: number | null;
  occupancyY3: Amount | null;
  occupancyY2: Amount | null;
  occupancy: Amount | null;
  units: Amount | null;
  costPay: Amount | null;
  costOther: Amount | null;
  costProperty: Amount | null;
  costTraining: Amount | null;
  costTilsyn: Amount | null;
  costDepreciation: Amount | null;
  costInterest: Amount | null;
  costPension: Amount | null;
  costOverhead: Amount | null;
  costHealth: Amount | null;
  income: Amount | null;
  base: Amount | null;
  resultY2: Amount | null;
  baseY2: Amount | null;
  regulation: Amount | null;
  takst: Amount | null;
  unit: Unit | null;
  previousTakst: Amount | null;
  previousCleaned: Amount | null;
  cause: Cause | null;
  explanation: string | null;
  validFrom: string | null;
  auditorStatement: AuditorStatement | null;
  dispensation: string | null;
  groupKey: string | null;
  predecessors: string[];
}

/** The cost fields that add up to the grundlag; income is subtracted (domain.md, "How a takst is calculated"). */
export const DIRECT_COSTS = ['costPay', 'costOther', 'costProperty', 'costTraining'] as const;
export const INDIRECT_COSTS = [
  'costTilsyn',
  'costDepreciation',
  'costInterest',
  'costPension',
  'costOverhead',
  'costHealth',
] as const;
export const COSTS = [...DIRECT_COSTS, ...INDIRECT_COSTS] as const;

/** The lines that share a budget (takstgruppe): one line, levels, or basis with activity (domain.md). */
export interface Group {
  /** tilbud, paragraf and Takstgruppe, or the line's own key where Takstgruppe is blank. */
  key: string;
  lines: Line[];
  grundlag: Amount;
  regulation: Amount;
  resultY2: Amount | null;
  baseY2: Amount | null;
}
