/// <reference lib="dom" />

/** A link in an error summary moves the focus to its cell or field, and into the middle of the screen. */
export function cellLinks(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('#fejlopsummering a[href^="#"]');
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'center', inline: 'center' });
    target.focus({ preventScroll: true });
  });
}
