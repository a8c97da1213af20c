/// <reference lib="dom" />
import { answerOf, isWholePage } from './htmx-answer.js';
import { upload } from './upload.js';

/** A whole page is never put inside a part of another: it is gone to, or shown in place of this page's main part. */
export function wholePages(): void {
  document.addEventListener('htmx:after:request', (event) => {
    const answer = answerOf(event);
    if (!isWholePage(answer)) return;
    event.preventDefault();
    if (answer.status < 400) location.assign(answer.url);
    else showMain(answer.text);
  });
}

/** The main part of a page that was answered takes the place of this one's. */
export function showMain(html: string): void {
  const answer = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  const main = document.querySelector('main');
  if (!answer || !main) {
    location.reload();
    return;
  }
  main.replaceWith(answer);
  for (const form of answer.querySelectorAll<HTMLFormElement>('form[data-upload]')) upload(form, showMain);
  (document.getElementById('fejlopsummering') ?? answer).focus();
}
