import type { Amount } from '../../domain/amount.js';
import type { Bridge, BridgePart } from '../../domain/bridge/bridge.js';
import { PART_KEYS } from '../../domain/bridge/part-keys.js';

/** A row of the table of a step: a part of the takst's, of the whole takstgruppe's, or of both. */
export interface StepRow {
  label: string;
  figures: BridgePart['figures'];
  /** Kroner a unit; null: no part of this one. */
  line: Amount | null;
  group: Amount | null;
  /** Last year's takst, or this year's. */
  end: boolean;
}

/** From last year's takst through the parts, in the domain's order, to this year's. */
export function stepRows(year: number, line: Bridge | null, group: Bridge | null): StepRow[] {
  const partOf = (bridge: Bridge | null, key: string) => bridge?.parts.find((part) => part.key === key) ?? null;
  const parts = PART_KEYS.flatMap((key): StepRow[] => {
    const [own, shared] = [partOf(line, key), partOf(group, key)];
    const either = own ?? shared;
    if (!either) return [];
    const { label, figures } = either;
    return [{ label, figures, line: own?.amount ?? null, group: shared?.amount ?? null, end: false }];
  });
  const end = (label: string, of: (bridge: Bridge) => Amount): StepRow => ({
    label,
    figures: null,
    line: line && of(line),
    group: group && of(group),
    end: true,
  });
  return [end(`Takst ${year - 1}`, ({ from }) => from), ...parts, end(`Takst ${year}`, ({ to }) => to)];
}
