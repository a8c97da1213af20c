import { Icon } from './icon.js';

export interface Phase {
  label: string;
  /** "15. sep." */
  when: string;
  state: 'done' | 'current' | 'todo';
}

/** The phases of a round on one line. */
export const Phases = ({ label, phases }: { label: string; phases: readonly Phase[] }) => (
  <ol class="phases" aria-label={label}>
    {phases.map(({ label: name, when, state }) => (
      <li class={state} aria-current={state === 'current' ? 'step' : undefined}>
        <span class="dot">{state === 'done' && <Icon name="check" label="Færdig:" />}</span>
        <b>{name}</b>
        <small>{when}</small>
      </li>
    ))}
  </ol>
);
