import { Icon } from './icon.js';

export interface Step {
  label: string;
  state: 'done' | 'current' | 'todo';
  /** Where the step's page is; without it the step can't be reached yet. */
  href?: string | undefined;
}

/** Hent skabelon → Upload → Ret fejl → Forklar → Indsend. */
export const StepIndicator = ({ label, steps }: { label: string; steps: readonly Step[] }) => (
  <nav aria-label={label} class="steps">
    <ol>
      {steps.map((step, index) => (
        <li class={step.state}>
          <StepBody step={step} number={index + 1} />
        </li>
      ))}
    </ol>
  </nav>
);

const StepBody = ({ step, number }: { step: Step; number: number }) => {
  const content = (
    <>
      <span class="step-mark">{step.state === 'done' ? <Icon name="check" label="Gennemført:" /> : number}</span>
      <span class="step-title">{step.label}</span>
    </>
  );
  const current = step.state === 'current' ? 'step' : undefined;
  return step.href && !current ? <a href={step.href}>{content}</a> : <span aria-current={current}>{content}</span>;
};
