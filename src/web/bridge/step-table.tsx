import type { Amount } from '../../domain/amount.js';
import type { Bridge, Figures } from '../../domain/bridge/bridge.js';
import { kr, number, percent, signed, takst } from '../format.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { type StepRow, stepRows } from './step-rows.js';

export interface StepProps {
  /** The takstår of the new takst. */
  year: number;
  /** The step of the takst; null: it has nothing to be compared with. */
  line: Bridge | null;
  /** That of its whole takstgruppe; null where the takst is alone in it. */
  group: Bridge | null;
}

/** All parts of a step, also those that are 0, with what they come from in both years. */
export const StepTable = ({ year, line, group }: StepProps) => (
  <div class="step-table">
    <DataTable
      caption={`Ændringen fra ${year - 1} til ${year}, del for del`}
      rows={stepRows(year, line, group)}
      columns={[
        { label: `${year - 1} → ${year}`, rowHeader: true, cell: (row) => <Part row={row} /> },
        ...amounts(line, group),
      ]}
    />
    <p class="note">
      Under hver del står takstgruppens tal for {year - 1} og {year}. En omkostning er regnet ud over P/L: Er den steget
      mindre end P/L, sænker den taksten.
    </p>
  </div>
);

function amounts(line: Bridge | null, group: Bridge | null): Column<StepRow>[] {
  const column = (bridge: Bridge | null, label: string, of: (row: StepRow) => Amount | null): Column<StepRow>[] =>
    bridge ? [{ label, numeric: true, cell: (row) => kroner(row, of(row)) }] : [];
  return [
    ...column(line, `Taksten, kr. pr. ${line?.unit}`, (row) => row.line),
    ...column(group, `Gruppen, kr. pr. ${group?.unit}`, (row) => row.group),
  ];
}

const Part = ({ row: { label, figures, end } }: { row: StepRow }) => (
  <>
    {end ? <b>{label}</b> : label}
    {figures && <small>{figuresText(figures)}</small>}
  </>
);

const kroner = ({ end }: StepRow, value: Amount | null) => (end ? <b>{takst(value)}</b> : signed(value, 2));

function figuresText({ before, now, kind }: Figures): string {
  const one = (value: Amount) => {
    if (kind === 'percent') return percent(value);
    return kind === 'kroner' ? kr(value) : number(value, value.isInteger() ? 0 : 2);
  };
  return `${one(before)} → ${one(now)}`;
}
