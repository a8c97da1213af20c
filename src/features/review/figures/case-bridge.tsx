import type { Bridge } from '../../../domain/bridge/bridge.js';
import { unexplained } from '../../../domain/bridge/unexplained.js';
import { itemName, perUnitText } from '../../../domain/takst-words.js';
import { DividedStep } from '../../../web/bridge/divided-step.js';
import { shownSteps } from '../../../web/bridge/shown-steps.js';
import { SumTable } from '../../../web/bridge/sum-table.js';
import { signed } from '../../../web/format.js';
import type { ItemCase } from '../case/item-case.js';

interface CaseProps {
  case: ItemCase;
}

/** What drove the takst beside what drove its takstgruppe, and all takster of the driftsherre. */
export const CaseBridge = ({ case: { item, bridges, bridgeSum } }: CaseProps) => {
  const { year } = item;
  const steps = shownSteps(bridges, item.lineKey);
  const isDivided = steps.line !== null || steps.group !== null;
  if (!isDivided && !bridgeSum?.lines) return null;
  return (
    <section class="full">
      <h3>Hvad driver ændringen?</h3>
      {steps.line && <p class="note">{leftText(steps.line)}</p>}
      {isDivided && <DividedStep year={year} {...steps} />}
      {bridgeSum && bridgeSum.lines > 0 && (
        <details>
          <summary>Alle driftsherrens takster: {signed(bridgeSum.step, 0)} kr. om året</summary>
          <SumTable year={year} sum={bridgeSum} leftOut={namesOf(bridges, bridgeSum.leftOut)} />
        </details>
      )}
    </section>
  );
};

function leftText(bridge: Bridge): string {
  const beyond = bridge.known === 'rest' ? 'P/L' : 'P/L og regulering af tidligere år';
  return `Ud over ${beyond}: ${signed(unexplained(bridge).amount, 2)} kr. ${perUnitText(bridge.unit)}.`;
}

const namesOf = (bridges: ItemCase['bridges'], keys: readonly string[]): string[] =>
  bridges.flatMap(({ lines }) => lines.flatMap(({ line }) => (keys.includes(line.lineKey) ? [itemName(line)] : [])));
