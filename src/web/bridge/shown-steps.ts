import type { Bridge } from '../../domain/bridge/bridge.js';
import type { GroupBridges } from '../../domain/bridge/bridges-of.js';

/** The step of a takst and that of its takstgruppe; null: nothing to compare with. */
export interface Steps {
  line: Bridge | null;
  group: Bridge | null;
}

export function stepsOf(bridges: readonly GroupBridges[], lineKey: string): Steps {
  const found = bridges.find(({ lines }) => lines.some(({ line }) => line.lineKey === lineKey));
  const own = found?.lines.find(({ line }) => line.lineKey === lineKey);
  return { line: own?.bridge ?? null, group: found?.bridge ?? null };
}

/** The same without the group's where it would only say the takst's again: the takst is alone in it, this year and last. */
export function shownSteps(bridges: readonly GroupBridges[], lineKey: string): Steps {
  const { line, group } = stepsOf(bridges, lineKey);
  const isAlone = line?.parts.every(({ key }) => key !== 'distribution') && line.known !== 'rest';
  return { line, group: isAlone ? null : group };
}
