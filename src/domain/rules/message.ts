import type { Value } from './context.js';

const NBSP = '\u00a0';
const MINUS = '\u2212';

/** The names of the `{name}` placeholders of a message template. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/** A message template with its values written in da-DK form. A placeholder without a value throws: it is a programming fault. */
export function renderMessage(template: string, values: Record<string, Value>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (!value) throw new Error(`no value for {${name}} in "${template}"`);
    return renderValue(value);
  });
}

/**
 * One value as a Danish reader expects it. Kroner show øre only when there are any, takster always; percentages have one
 * to three decimals. A percentage that had to be rounded shows all three, so 5.0004 reads "5,000 %" and never "5,0 %".
 */
export function renderValue({ kind, value }: Value): string {
  switch (kind) {
    case 'text':
      return value;
    case 'kroner':
      return `${decimal(value, /^-?\d+(\.0*)?$/.test(value) ? 0 : 2, 2)}${NBSP}kr.`;
    case 'takst':
      return `${decimal(value, 2, 2)}${NBSP}kr.`;
    case 'percent':
      return `${decimal(value, decimalsOf(value) > 3 ? 3 : 1, 3)}${NBSP}%`;
    case 'number':
      return decimal(value, 0, 4);
  }
}

function decimalsOf(value: string): number {
  return value.split('.')[1]?.replace(/0+$/, '').length ?? 0;
}

/** Intl reads the decimal text exactly and rounds half away from zero; its da-DK minus is a hyphen, ours is U+2212. */
function decimal(value: string, least: number, most: number): string {
  return new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    signDisplay: 'negative',
  })
    .format(value as `${number}`)
    .replace('-', MINUS);
}
