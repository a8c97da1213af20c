/// <reference lib="dom" />
import { announce } from './announce.js';

const RELOAD_AFTER_MS = 4000;

interface Step {
  step: string;
  done?: number;
  total?: number;
}

/**
 * Follows a job by server-sent events (`progress {step, done, total}`, `done`) and opens the page again when it is
 * done. The browser reconnects by itself; where events can't be had at all the page reloads until it is done.
 */
export function jobProgress(job: HTMLElement): void {
  const events = new EventSource(job.dataset.events ?? '');
  events.addEventListener('progress', ({ data }) => show(job, JSON.parse(data)));
  events.addEventListener('done', () => {
    events.close();
    location.reload();
  });
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), RELOAD_AFTER_MS);
  });
}

function show(job: HTMLElement, { step, done, total }: Step): void {
  const steps = [...job.querySelectorAll<HTMLElement>('[data-step]')];
  const at = steps.findIndex((one) => one.dataset.step === step);
  if (at < 0) return;
  const isNew = steps[at]?.className !== 'current';
  for (const [index, one] of steps.entries()) one.className = index < at ? 'done' : index === at ? 'current' : 'todo';
  const label = steps[at]?.textContent ?? '';
  const bar = job.querySelector('progress');
  if (bar && total) {
    bar.max = total;
    bar.value = done ?? 0;
  } else bar?.removeAttribute('value');
  const text = job.querySelector('.job-text');
  if (text) text.textContent = total ? `${label}: ${done ?? 0} af ${total}` : label;
  if (isNew) announce(label);
}
