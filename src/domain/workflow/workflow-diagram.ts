import { CONDITIONS } from './conditions.js';
import { ITEM_STATES, NONE, STATES } from './states.js';
import { type Transition, WORKFLOW } from './workflow.js';

/** The workflow as a Mermaid state diagram for the README: labels in Danish, one arrow for each pair of states. Undo, and the confirmation of what is proposed, are left out. */
export function workflowDiagram(): string {
  const states = ITEM_STATES.map((state) => `  ${state}: ${STATES[state].label}`);
  return ['stateDiagram-v2', ...states, ...arrows(), '  approved --> [*]', ''].join('\n');
}

function arrows(): string[] {
  const labels = new Map<string, string[]>();
  for (const row of WORKFLOW) {
    if (row.to === 'previous' || row.to === 'proposed') continue;
    for (const from of row.from) {
      const pair = `${from === NONE ? '[*]' : from} --> ${row.to}`;
      labels.set(pair, [...(labels.get(pair) ?? []), labelOf(row)]);
    }
  }
  return [...labels].map(([pair, texts]) => `  ${pair}: ${[...new Set(texts)].join(' / ')}`);
}

function labelOf({ body, label, when }: Transition): string {
  const who = body ? `${body}: ` : '';
  const condition = when ? ` (${CONDITIONS[when].label})` : '';
  return `${who}${label.charAt(0).toLowerCase()}${label.slice(1)}${condition}`;
}
