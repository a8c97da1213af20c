import { bridgesOf, type GroupBridges } from '../../../domain/bridge/bridges-of.js';
import type { RuleContext } from '../../../domain/rules/context.js';

/** The steps of an upload's takster, divided. Worked out when first asked for, and once: only some pages show them. */
export type UploadBridges = () => readonly GroupBridges[];

export function bridgesIn(context: RuleContext): UploadBridges {
  let bridges: readonly GroupBridges[] | null = null;
  return () => {
    bridges ??= bridgesOf(context);
    return bridges;
  };
}
