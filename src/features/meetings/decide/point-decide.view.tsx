import { itemName, perUnitText } from '../../../domain/takst-words.js';
import { change, count, takst } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { meetingName } from '../../../web/meeting-name.js';
import { Alert } from '../../../web/ui/alert.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { DefinitionList } from '../../../web/ui/definition-list.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { Delta } from '../../../web/ui/heat.js';
import { OwnCasesTold } from '../../../web/ui/own-cases-told.js';
import type { Item } from '../../review/item.entity.js';
import type { WalkPoint } from '../walk/walk-point.js';
import { walkHref } from '../walk-address.js';
import { DecisionForm } from './decision-form.js';
import { LeftOut } from './left-out.js';
import type { Choice } from './point-decisions.service.js';

interface PointDecideProps {
  shell: Shell;
  walk: WalkPoint;
  items: readonly Item[];
  choices: readonly Choice[];
  comment?: string | undefined;
  error?: string | undefined;
}

/** The takster that were chosen at a point, and what can be decided on them. */
export const PointDecideView = ({ shell, walk, items, choices, comment, error }: PointDecideProps) => {
  const { meeting, point } = walk;
  // What waits to be confirmed is named by itself.
  const partial = choices.filter(({ action }) => action !== 'confirm');
  const at = walkHref(meeting, point);
  return (
    <Layout {...shell} title="Afgør" active="/moeder">
      {error && <ErrorSummary title="Afgørelsen er ikke registreret" entries={[{ text: error, href: '#comment' }]} />}
      <h1>{headingOf(items)}</h1>
      <p>
        {meetingName(meeting)}, punkt {point.position}
      </p>
      <div class="stack">
        <Chosen items={items} />
        <LeftOut
          choices={partial.map(({ label, can, cannot }) => ({
            label,
            can: can.length,
            cannot: cannot.map(({ item, reason }) => ({ name: itemName(item.line), reason })),
          }))}
        />
        <Waiting items={items} walk={walk} />
        <OwnCasesTold can={ownOnes(choices)} />
        {choices.length === 0 ? (
          <p>
            {items.length === 0 ? 'Vælg mindst én takst.' : 'Ingen af dem kan afgøres i mødet, som de står nu.'}{' '}
            <a href={at}>Tilbage til punktet</a>
          </p>
        ) : (
          <DecisionForm
            action={`${at}/afgoer`}
            shown={items.map((item) => shownItem(item, walk))}
            grounds={{
              label: 'Begrundelse',
              hint: groundsHint(choices, items.length),
              rows: 3,
              value: comment,
              draft: `punkt-${point.id}`,
            }}
            field="action"
            choices={choices.map(({ action, label, can }) => ({
              value: action,
              label: items.length > 1 ? `${label}: ${count(can.length, 'takst', 'takster')}` : label,
            }))}
            cancelHref={at}
          />
        )}
      </div>
    </Layout>
  );
};

function headingOf(items: readonly Item[]): string {
  const [first] = items;
  if (!first) return 'Ingen takster er valgt';
  return items.length === 1 ? itemName(first.line) : `Afgør ${count(items.length, 'takst', 'takster')}`;
}

/** One takst with all there is to it; several in a table. */
const Chosen = ({ items }: Pick<PointDecideProps, 'items'>) => {
  const [first] = items;
  if (!first) return null;
  return items.length === 1 ? <ChosenOne item={first} /> : <ChosenTable items={items} />;
};

const ChosenOne = ({ item }: { item: Item }) => {
  const { line, nominal, real, explanation, recommendation, organisationRow } = item;
  const figures = `${takst(line.previousTakst)} → ${takst(line.takst)} kr. ${perUnitText(line.unit)}`;
  const moved = real ? `${change(nominal)} nominelt, ${change(real)} reelt` : 'ny takst';
  return (
    <DefinitionList
      items={[
        { term: 'Driftsherre', value: organisationRow.name },
        { term: 'Takst', value: `${figures} (${moved})` },
        { term: 'Forklaring', value: explanation?.text ?? 'Ingen' },
        ...(recommendation ? [{ term: 'Sekretariatets indstilling', value: recommendation }] : []),
      ]}
    />
  );
};

const ChosenTable = ({ items }: Pick<PointDecideProps, 'items'>) => (
  <DataTable
    caption="Takster, der afgøres"
    columns={[
      { label: 'Takst', rowHeader: true, cell: ({ line }) => itemName(line) },
      { label: 'Sidste år', numeric: true, cell: ({ line }) => takst(line.previousTakst) },
      { label: 'I år', numeric: true, cell: ({ line }) => takst(line.takst) },
      { label: 'Reelt', numeric: true, cell: ({ real }) => (real ? <Delta value={real} /> : 'Ny') },
      { label: 'Indstilling', cell: ({ recommendation }) => recommendation ?? '–' },
    ]}
    rows={items}
  />
);

/** What waits to be confirmed goes along: another proposal by then is stale. */
function shownItem({ id, state, contentHash }: Item, { waiting }: WalkPoint): string {
  const proposal = waiting.get(id);
  return [id, state, contentHash, ...(proposal ? [proposal.id] : [])].join(':');
}

const Waiting = ({ items, walk: { waiting } }: Pick<PointDecideProps, 'items' | 'walk'>) => {
  const told = items.flatMap((item) => ({ item, proposal: waiting.get(item.id) }));
  const there = told.filter(({ proposal }) => proposal !== undefined);
  return there.length === 0 ? null : (
    <Alert tone="info" title="Venter på bekræftelse">
      <ul>
        {there.map(({ item, proposal }) => (
          <li>
            <b>{itemName(item.line)}:</b> {proposal?.label} af {proposal?.by}
            {proposal?.grounds && `: ${proposal.grounds}`}
          </li>
        ))}
      </ul>
    </Alert>
  );
};

/** Each takst once that some decision waits on, or is marked for. */
function ownOnes(choices: readonly Choice[]) {
  const all = choices.flatMap(({ can }) => can);
  const own = all.filter(({ action }) => action.awaitsConfirmation || action.ownMember);
  return [...new Map(own.map(({ item, action }) => [item.id, { name: itemName(item.line), action }])).values()];
}

function groundsHint(choices: readonly Choice[], n: number): string {
  const needing = choices.filter(({ needsComment }) => needsComment).map(({ label }) => `"${label}"`);
  const shared = n > 1 ? 'Den samme for dem alle. ' : '';
  const needed = needing.length > 0 ? ` Kræves ved ${needing.join(', ')}.` : '';
  return `${shared}Kan læses af driftsherren.${needed}`;
}
