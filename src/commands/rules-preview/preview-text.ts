import { COUNTED } from '../../domain/rules/impact.js';
import { parameterName } from '../../domain/rules/parameter-name.js';
import { COUNTED_LABELS, sentencesOf, valuesInWords } from '../../features/preview/preview-words.js';
import type { YearPreview } from '../../features/preview/rule-preview.service.js';
import { count, number, signed } from '../../web/format.js';

/** A preview as it is read on a terminal: the values, then each takstår with its sentences and figures. */
export function previewText(
  ruleYear: number,
  changes: ReadonlyMap<string, string>,
  previews: readonly YearPreview[],
  leftOut: readonly number[],
): string {
  const names = [...changes.keys()].map((key) => `${key}: ${parameterName(key)}`);
  const head = [`Reglerne for ${ruleYear} med ${valuesInWords(changes)}`, ...names];
  const without = leftOut.map((year) => `${year}: P/L kendes ikke, så takster for året kan ikke prøves.`);
  return [head.join('\n'), ...previews.map((preview) => yearText(preview, valuesInWords(changes))), ...without].join(
    '\n\n',
  );
}

function yearText({ year, source, impact, note }: YearPreview, values: string): string {
  const what = source === 'reported' ? 'uploadet og kontrolleret' : 'godkendt';
  const of = `${count(impact.lines, 'takst', 'takster')} hos ${count(impact.driftsherrer, 'driftsherre', 'driftsherrer')}, ${what}`;
  if (impact.lines === 0) return `${year}: ingen takster, der er ${what}.`;
  const totals = COUNTED.filter((counted) => impact.total[counted].before + impact.total[counted].after > 0).map(
    (counted) => {
      const { before, after } = impact.total[counted];
      return `  ${COUNTED_LABELS[counted]}: ${number(before)} → ${number(after)} (${signed(after - before, 0)})`;
    },
  );
  return [`${year} (${of})`, ...(note ? [note] : []), ...sentencesOf(impact, values), ...totals].join('\n');
}
