import { type Amount, amount } from '../amount.js';

/** A number of a takstår that the secretariat sets: a limit, a list, a choice (architecture.md, rule 9). */
export type ParameterSpec = { label: string; unit?: string } & (
  | { type: 'percent' | 'kroner' | 'number'; default: string; min?: string; max?: string }
  /** As above, and blank when the year has no such value. */
  | { type: 'optional percent' | 'optional kroner'; default: string; min?: string; max?: string }
  | { type: 'whole'; default: string; min?: string; max?: string }
  /** A calendar year: written without a point for thousands. */
  | { type: 'year'; default: string; min: string; max: string }
  | { type: 'boolean'; default: 'ja' | 'nej' }
  /** The Danish text of each choice by its code. */
  | { type: 'choice'; default: string; choices: Readonly<Record<string, string>> }
  /** Texts with commas, e.g. paragraffer. */
  | { type: 'list'; default: string }
);

/** What a rule's generator is handed for a parameter of that type. */
export type ParameterValue<S extends ParameterSpec> = S extends { type: 'percent' | 'kroner' | 'number' }
  ? Amount
  : S extends { type: 'optional percent' | 'optional kroner' }
    ? Amount | null
    : S extends { type: 'whole' | 'year' }
      ? number
      : S extends { type: 'boolean' }
        ? boolean
        : S extends { type: 'choice'; choices: infer C }
          ? keyof C & string
          : readonly string[];

export type ParameterSpecs = Record<string, ParameterSpec>;
export type ParameterValues<P extends ParameterSpecs> = { readonly [K in keyof P]: ParameterValue<P[K]> };

/** The canonical text of a stored parameter as its typed value. Throws on text that `parseParameter` would not have let in. */
export function readParameter(spec: ParameterSpec, text: string): Amount | number | boolean | string | null | string[] {
  switch (spec.type) {
    case 'percent':
    case 'kroner':
    case 'number':
      return amount(text);
    case 'optional percent':
    case 'optional kroner':
      return text === '' ? null : amount(text);
    case 'whole':
    case 'year':
      return amount(text).toNumber();
    case 'boolean':
      return text === 'ja';
    case 'choice':
      return text;
    case 'list':
      return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
  }
}
