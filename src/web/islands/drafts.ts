/// <reference lib="dom" />
import { answerOf, isWholePage } from './htmx-answer.js';

const KEY = 'udkast:';

/**
 * What is typed in a field with `data-draft="name"` is kept in this tab until its form has been sent, so that neither
 * a swap, a reload nor an expired session loses it. Text the server has filled in comes before a draft.
 */
export function drafts(): void {
  restore();
  document.addEventListener('htmx:after:swap', restore);
  document.addEventListener('input', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement) || !field.dataset.draft) return;
    if (field.value) sessionStorage.setItem(KEY + field.dataset.draft, field.value);
    else sessionStorage.removeItem(KEY + field.dataset.draft);
  });
  forgetWhatWasTaken();
  forgetAllAtSignOut();
}

function restore(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-draft]')) {
    if (!field.value) field.value = sessionStorage.getItem(KEY + field.dataset.draft) ?? '';
  }
}

/** A draft is dropped when the server has taken it (2xx to htmx), or says so on the page it answers with. */
function forgetWhatWasTaken(): void {
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-draft-taken]')) {
    sessionStorage.removeItem(KEY + dataset.draftTaken);
  }
  document.addEventListener('htmx:after:request', (event) => {
    const answer = answerOf(event);
    const taken = answer.status >= 200 && answer.status < 300 && !isWholePage(answer);
    if (taken && answer.source instanceof HTMLFormElement) forget(answer.source);
  });
}

function forget(form: HTMLFormElement): void {
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement && field.dataset.draft)
      sessionStorage.removeItem(KEY + field.dataset.draft);
  }
}

/** The next person at the same screen must not meet them. */
function forgetAllAtSignOut(): void {
  document.addEventListener('submit', (event) => {
    if (event.target instanceof HTMLFormElement && event.target.matches('form[action="/log-af"]'))
      sessionStorage.clear();
  });
}
