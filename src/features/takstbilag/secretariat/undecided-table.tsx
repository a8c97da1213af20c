import type { AwaitingTakst, Party } from '../../../domain/takstbilag/model.js';
import { ITEM_STATES, STATES } from '../../../domain/workflow/states.js';
import { number } from '../../../web/format.js';
import { DataTable } from '../../../web/ui/data-table.js';

/** How many takster wait, by driftsherre and state; each figure leads to the takster. */
export const UndecidedTable = ({ awaiting, year }: { awaiting: readonly AwaitingTakst[]; year: number }) => {
  const parties = new Map(awaiting.map(({ party }) => [party.code, party]));
  const labels = [...new Set(awaiting.map(({ stateText }) => stateText))].sort((a, b) => rank(a) - rank(b));
  const of = (party: Party, label: string) =>
    awaiting.filter((one) => one.party.code === party.code && one.stateText === label).length;
  return (
    <DataTable
      caption="Uafgjorte takster pr. driftsherre"
      rows={[...parties.values()]}
      columns={[
        { label: 'Driftsherre', rowHeader: true, cell: ({ name }) => name },
        ...labels.map((label) => ({
          label,
          numeric: true,
          cell: (party: Party) => <Count {...{ count: of(party, label), label, party, year }} />,
        })),
      ]}
    />
  );
};

interface CountProps {
  count: number;
  label: string;
  party: Party;
  year: number;
}

/** What is not reported has no case to lead to. */
const Count = ({ count, label, party, year }: CountProps) => {
  const state = stateOf(label);
  if (count === 0) return <span class="weak">–</span>;
  if (!state) return <>{number(count)}</>;
  const query = new URLSearchParams({ year: String(year), state, driftsherre: String(party.code) });
  return (
    <a href={`/gennemgang?${query}`} aria-label={`${party.name}: ${count}, ${label}`}>
      {number(count)}
    </a>
  );
};

const stateOf = (label: string) => ITEM_STATES.find((state) => STATES[state].label === label);

/** In the order of the workflow, what is not reported last. */
function rank(label: string): number {
  const state = stateOf(label);
  return state ? ITEM_STATES.indexOf(state) : ITEM_STATES.length;
}
