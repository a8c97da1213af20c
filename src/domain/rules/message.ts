import { amount, formatDanish } from '../amount.js';
import type { Value } from './context.js';

const NBSP = '\u00a0';

/** The names of the `{name}` placeholders of a message template. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/**
 * A message template with its values written in da-DK form; the point of "kr." also ends a sentence. A placeholder without
 * a value throws: it is a programming fault.
 */
export function renderMessage(template: string, values: Record<string, Value>): string {
  return template.replace(/\{(\w+)\}(\.?)/g, (_, name: string, point: string) => {
    const value = values[name];
    if (!value) throw new Error(`no value for {${name}} in "${template}"`);
    const shown = renderValue(value);
    return shown.endsWith('.') ? shown : shown + point;
  });
}

/**
 * One value as a Danish reader expects it. Kroner show øre only when there are any, takster always; percentages have one
 * to three decimals, factors three or four. A percentage that had to be rounded shows all three, so 5.0004 reads "5,000 %" and never "5,0 %".
 */
export function renderValue({ kind, value }: Value): string {
  switch (kind) {
    case 'text':
      return value;
    case 'kroner':
      return `${decimal(value, amount(value).isInteger() ? 0 : 2, 2)}${NBSP}kr.`;
    case 'takst':
      return `${decimal(value, 2, 2)}${NBSP}kr.`;
    case 'percent':
      return `${decimal(value, 1, 3)}${NBSP}%`;
    case 'number':
      return decimal(value, 0, 4);
    case 'factor':
      return decimal(value, 3, 4);
  }
}

/** Rounded to `most` decimals, with as many of them as say something and at least `least`. */
function decimal(value: string, least: number, most: number): string {
  const exact = amount(value);
  return formatDanish(exact, Math.min(Math.max(exact.decimalPlaces(), least), most));
}
