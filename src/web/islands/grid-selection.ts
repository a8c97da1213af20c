/// <reference lib="dom" />

/**
 * Counts the selected rows for the bar below the grid: `[data-select-all]` in the table's head, `[data-selected]`
 * shows "3 valgt", and the buttons of the form that the boxes belong to are off until one is chosen.
 */
export function countSelected(table: HTMLTableElement): void {
  const boxes = () => [...table.querySelectorAll<HTMLInputElement>('tbody .row-checkbox')];
  const show = () => showCount(boxes());
  table.addEventListener('change', (event) => {
    const box = event.target as HTMLInputElement;
    if (box.matches('[data-select-all]')) for (const one of boxes()) one.checked = box.checked;
    show();
  });
  show();
}

function showCount(boxes: HTMLInputElement[]): void {
  const chosen = boxes.filter((box) => box.checked).length;
  const text = document.querySelector('[data-selected]');
  if (text) text.textContent = chosen > 0 ? `${chosen} valgt` : 'Ingen valgt';
  for (const button of boxes[0]?.form?.querySelectorAll('button') ?? []) button.disabled = chosen === 0;
}
