/// <reference lib="dom" />

/** Says a text to a screen reader through the page's live region. */
export function announce(text: string): void {
  const live = document.getElementById('live');
  if (live) live.textContent = text;
}
