/// <reference lib="dom" />
import { announce } from './announce.js';

/**
 * Sends the form by XMLHttpRequest, since fetch can't tell how far an upload is. The server answers as it answers a
 * plain form: a redirect to the upload's page, which is gone to, or the same page with what was wrong, which is shown.
 */
export function upload(form: HTMLFormElement, showRefusal: (html: string) => void): void {
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return;
  input.addEventListener('change', () => showName(form, input));
  acceptDrops(form, input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form, showRefusal);
  });
}

function acceptDrops(form: HTMLFormElement, input: HTMLInputElement): void {
  const over = (event: DragEvent) => {
    event.preventDefault();
    form.classList.add('over');
  };
  form.addEventListener('dragenter', over);
  form.addEventListener('dragover', over);
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    if (!event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    showName(form, input);
  });
}

function showName(form: HTMLFormElement, input: HTMLInputElement): void {
  const name = form.querySelector('[data-file-name]');
  const file = input.files?.[0];
  if (name && file) name.textContent = file.name;
}

function send(form: HTMLFormElement, showRefusal: (html: string) => void): void {
  const request = new XMLHttpRequest();
  const progress = begin(form);
  request.open('POST', form.action);
  request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
    if (lengthComputable) progress.show((loaded / total) * 100);
  });
  request.addEventListener('error', () =>
    progress.stop('Forbindelsen blev afbrudt. Filen er ikke modtaget. Prøv igen.'),
  );
  request.addEventListener('load', () => {
    if (request.status < 400) location.assign(request.responseURL);
    else showRefusal(request.responseText);
  });
  request.send(new FormData(form));
}

/** A second press must not send the file twice. */
function begin(form: HTMLFormElement): { show(percent: number): void; stop(text: string): void } {
  const box = form.querySelector<HTMLElement>('.upload-progress');
  const bar = box?.querySelector('progress');
  const text = box?.querySelector('p');
  const button = form.querySelector('button');
  if (box) box.hidden = false;
  if (button) button.disabled = true;
  announce('Uploader');
  return {
    show(percent) {
      if (bar) bar.value = percent;
      if (text) text.textContent = `Uploader … ${Math.round(percent)} %`;
    },
    stop(message) {
      if (text) text.textContent = message;
      if (button) button.disabled = false;
      announce(message);
    },
  };
}
