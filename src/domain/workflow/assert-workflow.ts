import type { Competence } from '../mandates/competences.js';
import { type Coverage, NO_MANDATE } from '../mandates/coverage.js';
import { STANDING_OWN_CASES } from '../mandates/own-cases.js';
import { CONDITIONS } from './conditions.js';
import type { Facts } from './facts.js';
import { ITEM_KIND_NAMES } from './item-kinds.js';
import { type Lifecycle, ROUND, SUBMISSION, TILBUD_CHANGE, UPLOAD } from './lifecycle.js';
import { ITEM_STATES, NONE, STATES } from './states.js';
import { ACTIONS, type Transition, WORKFLOW } from './workflow.js';

interface Edge {
  from: readonly string[];
  to: string;
}

/** Throws with every fault of the workflow tables at once; called at start, so that a broken table never serves anyone. */
export function assertWorkflow(): void {
  const faults = [
    ...faultsOfWorkflow(WORKFLOW),
    ...faultsOfLifecycle(UPLOAD),
    ...faultsOfLifecycle(SUBMISSION),
    ...faultsOfLifecycle(TILBUD_CHANGE),
    ...faultsOfLifecycle(ROUND),
  ];
  if (faults.length > 0) throw new Error(`The workflow is broken:\n- ${faults.join('\n- ')}`);
}

/** What is wrong with a table of transitions, in words: empty when it is sound. */
export function faultsOfWorkflow(rows: readonly Transition[]): string[] {
  const finals = ITEM_STATES.filter((state) => STATES[state].final);
  const unused = ACTIONS.filter((action) => !rows.some((row) => row.action === action));
  return [
    ...faultsOfGraph('takst', ITEM_STATES, finals, forwardEdges(rows)),
    ...rows.filter((row) => row.by.length === 0).map((row) => `${row.action}: nobody may do it`),
    ...unused.map((action) => `${action}: in no row`),
    ...ambiguities(rows),
  ];
}

/** Undo leads back and not on: a state that only undo leaves is a dead end all the same. A confirmation goes where the proposed row leads. */
function forwardEdges(rows: readonly Transition[]): Edge[] {
  return rows.flatMap((row) =>
    row.to === 'previous' || row.to === 'proposed' ? [] : [{ from: row.from, to: row.to }],
  );
}

/** An action must mean one thing: rows of the same action from the same state need conditions that tell them apart. */
function ambiguities(rows: readonly Transition[]): string[] {
  return rows.flatMap((row, index) =>
    rows
      .slice(index + 1)
      .filter((other) => other.action === row.action && other.from.some((state) => row.from.includes(state)))
      .filter((other) => !row.when || !other.when || row.when === other.when || bothHold(row, other))
      .map(() => `${row.action} from ${row.from.join(', ')}: two rows apply`),
  );
}

function bothHold(one: Transition, other: Transition): boolean {
  return SAMPLE_FACTS.some((facts) =>
    [one, other].every((row) => row.when !== null && CONDITIONS[row.when].holds(facts)),
  );
}

const COMPETENCE_SAMPLES: readonly Competence[] = ['das', 'recommend', 'mandate', 'fu'];
const COVERAGE_SAMPLES: readonly Coverage[] = [NO_MANDATE, { id: 1, named: true }, { id: 1, named: false }];

const KIND_SAMPLES = ITEM_KIND_NAMES.flatMap((kind) => [true, false].map((asInForce) => ({ kind, asInForce })));

const SAMPLE_FACTS: readonly Facts[] = ([null, 'FU', 'DAS'] as const).flatMap((body) =>
  COVERAGE_SAMPLES.flatMap((mandate) =>
    COMPETENCE_SAMPLES.flatMap((one) =>
      KIND_SAMPLES.map((kind) => ({
        ...kind,
        marking: body,
        competences: { unmarked: one, markedForFu: one, markedForDas: one, revision: one },
        mandate,
        ownCases: STANDING_OWN_CASES,
        proposal: null,
        latest: body && { action: 'approve', body, from: 'in_fu', meetingClosed: false, published: false },
        meeting: null,
      })),
    ),
  ),
);

function faultsOfLifecycle<State extends string>({ name, states, steps }: Lifecycle<State>): string[] {
  const all = Object.keys(states) as State[];
  const finals = all.filter((state) => states[state].final);
  return faultsOfGraph(name, all, finals, steps);
}

function faultsOfGraph(
  name: string,
  states: readonly string[],
  finals: readonly string[],
  edges: readonly Edge[],
): string[] {
  const reached = reachableFrom(NONE, edges);
  return states.flatMap((state) => [
    ...(reached.has(state) ? [] : [`${name}: ${state} is never reached`]),
    ...(finals.includes(state) || edges.some((edge) => edge.from.includes(state) && edge.to !== state)
      ? []
      : [`${name}: ${state} is never left`]),
    ...(finals.some((final) => reachableFrom(state, edges).has(final)) ? [] : [`${name}: ${state} leads to no end`]),
  ]);
}

function reachableFrom(start: string, edges: readonly Edge[]): Set<string> {
  const reached = new Set([start]);
  let before = 0;
  while (before !== reached.size) {
    before = reached.size;
    for (const edge of edges) if (edge.from.some((state) => reached.has(state))) reached.add(edge.to);
  }
  return reached;
}
