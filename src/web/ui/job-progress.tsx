import { Icon } from './icon.js';
import { Progress } from './progress.js';

interface JobProgressProps {
  /** The server-sent events: `progress {step, done, total}` and `done` (islands/job-progress.ts); the page is then loaded again. */
  events: string;
  /** In order; `key` is what the events call the step. */
  steps: readonly { key: string; label: string }[];
  /** The step that is being done now; those before it are done. */
  current: string;
  done?: number;
  total?: number;
}

/** A job in named steps. Without JavaScript the page reloads by itself (Layout's `refresh`). */
export const JobProgress = ({ events, steps, current, done, total }: JobProgressProps) => {
  const at = steps.findIndex(({ key }) => key === current);
  return (
    <div class="job" data-events={events}>
      <ol class="job-steps">
        {steps.map(({ key, label }, index) => (
          <li data-step={key} class={index < at ? 'done' : index === at ? 'current' : 'todo'}>
            <Icon name="check" />
            <span>{label}</span>
          </li>
        ))}
      </ol>
      <Progress label="Fremdrift" max={total || 1} {...(done !== undefined && { value: done })} />
      <p class="job-text">{steps[at]?.label ?? ''}</p>
    </div>
  );
};
