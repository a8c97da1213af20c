import { amount } from '../../domain/amount.js';
import { change, type Figure } from '../format.js';

/** Upper ends of the steps, in percentage points of real change; from the last one up it is the hottest. */
const STEPS = [
  { below: -2, class: 'heat-m2', label: '≤ −2' },
  { below: 0, class: 'heat-m1', label: '−2–0' },
  { below: 2, class: 'heat-0', label: '0–2' },
  { below: 4, class: 'heat-p1', label: '2–4' },
  { below: 6, class: 'heat-p2', label: '4–6' },
  { below: 8, class: 'heat-p3', label: '6–8' },
] as const;
const HOTTEST = { class: 'heat-p4', label: '≥ 8 %' } as const;

/** The colour step of a change. */
export function heatClass(value: Figure): string {
  if (value === null || value === undefined || value === '') return 'heat-0';
  const points = amount(value);
  if (points.lte(-2)) return STEPS[0].class;
  return (STEPS.find(({ below }) => points.lt(below)) ?? HOTTEST).class;
}

/** A change as a coloured number. */
export const Delta = ({ value }: { value: Figure }) => <span class={`delta ${heatClass(value)}`}>{change(value)}</span>;

export const HeatLegend = () => (
  <ul class="legend" aria-label="Farveskala">
    {[...STEPS, HOTTEST].map((step) => (
      <li class={step.class}>{step.label}</li>
    ))}
  </ul>
);
