/// <reference lib="dom" />

/** A changed filter is applied at once; the button for it exists only without JavaScript. */
export function filters(): void {
  document.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    event.target.closest<HTMLFormElement>('form[data-auto-submit]')?.requestSubmit();
  });
}
