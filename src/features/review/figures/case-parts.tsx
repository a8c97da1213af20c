import { roundTo } from '../../../domain/amount.js';
import type { Finding, Severity } from '../../../domain/rules/context.js';
import { perUnitText, ydelseOf } from '../../../domain/takst-words.js';
import { History } from '../../../web/charts/history.js';
import { change, kr, number, takst } from '../../../web/format.js';
import { Badge, type Tone } from '../../../web/ui/badge.js';
import { type Column, DataTable } from '../../../web/ui/data-table.js';
import { Figures } from '../../../web/ui/figures.js';
import type { ItemCase } from '../case/item-case.js';
import type { CostRow } from './cost-breakdown.js';

interface CaseProps {
  case: ItemCase;
}

export const CaseFigures = ({ case: { item, replaces } }: CaseProps) => {
  const { line } = item;
  return (
    <div class="full">
      <Figures
        items={[
          { label: `Takst ${item.year - 1}`, value: takst(line.previousTakst), unit: line.previousTakst ? 'kr.' : '' },
          ...(replaces ? [{ label: 'I kraft', value: takst(replaces.inForce), unit: 'kr.' }] : []),
          { label: replaces ? 'Ny takst' : `Takst ${item.year}`, value: takst(line.takst), unit: 'kr.' },
          ...(replaces ? [{ label: 'Fra den i kraft', value: change(replaces.nominal) }] : []),
          {
            label: replaces ? `Reelt fra ${item.year - 1}` : 'Reel ændring',
            value: item.real ? change(item.real) : line.previousTakst ? 'Ikke opgjort' : 'Ny takst',
            hot: item.flaggedFor !== null,
          },
        ]}
      />
      <p class="note">{figureNote(item)}</p>
    </div>
  );
};

/** What the three figures leave open: the unit, the nominal change, the kroner a year, and how it was compared. */
function figureNote({ line, real, nominal, yearlyEffect, comparedOn, flaggedFor }: ItemCase['item']): string {
  const notes = [
    `Kr. ${perUnitText(line.unit)}`,
    real ? `nominelt ${change(nominal)}` : !line.previousTakst && 'ingen takst at sammenligne med',
    yearlyEffect && !yearlyEffect.isZero() && `virkning ${kr(yearlyEffect)} pr. år`,
    comparedOn === 'ikke renset' && 'ikke renset',
    flaggedFor && `markeret til ${flaggedFor}`,
  ];
  return notes.filter(Boolean).join(' · ');
}

export const CaseHistory = ({ case: { item, history, group, units } }: CaseProps) => (
  <section>
    <h3>Takst over årene</h3>
    <History years={history} unit={perUnitText(item.line.unit)} />
    <DataTable
      caption="Takst over årene"
      columns={[
        { label: 'Takstår', rowHeader: true, cell: ({ year }) => year },
        { label: 'Takst', numeric: true, cell: (at) => takst(at.takst) },
        { label: 'Hvis kun P/L', numeric: true, cell: ({ projected }) => takst(projected) },
      ]}
      rows={history}
    />
    {group.lines.length > 1 && <GroupLines lines={group.lines} />}
    <p class="note">
      Enheder {item.year}: {number(units, 2)} · Grundlag {kr(group.grundlag)} · Regulering {kr(group.regulation)}
      {group.balance && ` · Takster × enheder afviger ${kr(roundTo(group.balance.difference, 0))}`}
    </p>
  </section>
);

const GroupLines = ({ lines }: { lines: ItemCase['group']['lines'] }) => (
  <>
    <h3>Takstgruppens takster</h3>
    <DataTable
      caption="Takstgruppens takster"
      columns={[
        { label: 'Takst', rowHeader: true, cell: ydelseOf },
        { label: 'Sidste år', numeric: true, cell: ({ previousTakst }) => takst(previousTakst) },
        { label: 'I år', numeric: true, cell: (line) => takst(line.takst) },
        { label: 'Enhed', cell: ({ unit }) => unit },
      ]}
      rows={lines}
    />
  </>
);

export const CaseCosts = ({ case: { item, costs, group } }: CaseProps) => (
  <section>
    <h3>Omkostninger{group.lines.length > 1 && ' i takstgruppen'}</h3>
    <DataTable caption="Omkostninger pr. post" columns={costColumns(item.year)} rows={costs} />
    <p class="note">{costNote(costs, perUnitText(item.line.unit))}</p>
  </section>
);

const costNote = (costs: readonly CostRow[], perUnit: string): string =>
  costs.some(({ nowPerUnit }) => nowPerUnit)
    ? `Øverst kr., nederst kr. ${perUnit}. Forskellen er kr. ${perUnit}, hvor begge år er kendt.`
    : 'Kr. Gruppens takster har ikke samme enhed, så posterne kan ikke deles ud på enheder.';

const costColumns = (year: number): Column<CostRow>[] => [
  { label: 'Post', rowHeader: true, cell: ({ post, total }) => (total ? <b>{post}</b> : post) },
  { label: String(year - 1), numeric: true, cell: (row) => <Cost kroner={row.before} perUnit={row.beforePerUnit} /> },
  { label: String(year), numeric: true, cell: (row) => <Cost kroner={row.now} perUnit={row.nowPerUnit} /> },
  { label: 'Forskel', numeric: true, cell: difference },
];

const Cost = ({ kroner, perUnit }: { kroner: CostRow['before']; perUnit: CostRow['before'] }) => (
  <>
    {number(kroner)}
    {perUnit && <small>{number(perUnit, 2)}</small>}
  </>
);

function difference({ now, before, nowPerUnit, beforePerUnit }: CostRow) {
  if (nowPerUnit && beforePerUnit) return number(nowPerUnit.minus(beforePerUnit), 2);
  return before ? number(now.minus(before)) : '–';
}

const TONES: Record<Severity, Tone> = { fejl: 'error', forklar: 'warning', advarsel: 'neutral', markering: 'info' };
const LABELS: Record<Severity, string> = {
  fejl: 'Fejl',
  forklar: 'Skal forklares',
  advarsel: 'Advarsel',
  markering: 'Markering',
};

export const CaseFindings = ({ findings }: { findings: readonly Finding[] }) => (
  <section class="full">
    <h3>Fund</h3>
    <ul class="findings">
      {findings.map(({ rule, title, severity, body, message }) => (
        <li>
          <Badge tone={TONES[severity]}>
            {LABELS[severity]}
            {body && ` til ${body}`}
          </Badge>{' '}
          <b>
            {rule} {title}
          </b>
          <br />
          {message}
        </li>
      ))}
    </ul>
  </section>
);
