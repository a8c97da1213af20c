import { bridgeSum } from '../../../domain/bridge/bridge-sum.js';
import type { GroupBridges } from '../../../domain/bridge/bridges-of.js';
import { type ToldBridge, type ToldBridgeSum, toldBridge, toldBridgeSum } from '../../../domain/bridge/told-bridge.js';

/** What drove an upload's takster, as the API tells it. */
export interface ToldBridges {
  /** By lineKey, beside what drove the whole takstgruppe; without the lines that have nothing to be compared with. */
  bridges: Record<string, { bridge: ToldBridge | null; groupBridge: ToldBridge | null }>;
  /** Of all takster, in kroner a year. */
  bridgeSum: ToldBridgeSum;
}

export const toldBridges = (groups: readonly GroupBridges[]): ToldBridges => ({
  bridges: Object.fromEntries(groups.flatMap(bridgesOfLines)),
  bridgeSum: toldBridgeSum(bridgeSum(groups)),
});

function bridgesOfLines({ bridge: shared, lines }: GroupBridges) {
  const groupBridge = shared && toldBridge(shared);
  return lines.flatMap(({ line: { lineKey }, bridge }) =>
    bridge || groupBridge ? [[lineKey, { bridge: bridge && toldBridge(bridge), groupBridge }] as const] : [],
  );
}
