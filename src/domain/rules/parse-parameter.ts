import { type Amount, amount, formatDanish, parseDanishNumber, parseDanishPercent } from '../amount.js';
import { type ParameterSpec, readParameter } from './parameter.js';
import type { ParameterDefinition } from './parameters.js';

/** A typed parameter: its canonical text, to be stored, or why it was turned away, in Danish. */
export type ParsedParameter = { value: string } | { refusal: string };

/** Reads what a person typed for a parameter: "3,2 %", "1.363.838 kr.", "ja", a choice, "§ 107, § 108". */
export function parseParameter(
  { spec, required }: Pick<ParameterDefinition, 'spec' | 'required'>,
  text: string,
): ParsedParameter {
  const typed = text.replace(/\s+/g, ' ').trim();
  switch (spec.type) {
    case 'boolean':
      return /^(ja|nej)$/i.test(typed) ? { value: typed.toLowerCase() } : refused(spec, 'Skriv ja eller nej.');
    case 'choice':
      return parseChoice(spec, typed);
    case 'list':
      return parseList(spec, typed, required);
    case 'year':
      return parseYear(spec, typed);
    default:
      return parseNumber(spec, typed);
  }
}

type NumberSpec = Exclude<ParameterSpec, { type: 'boolean' | 'choice' | 'list' | 'year' }>;

function parseNumber(spec: NumberSpec, typed: string): ParsedParameter {
  const bare = spec.unit && typed.endsWith(spec.unit) ? typed.slice(0, -spec.unit.length).trim() : typed;
  const parsed = spec.type.endsWith('percent') ? parseDanishPercent(bare) : parseDanishNumber(bare);
  if ('blank' in parsed) {
    return spec.type.startsWith('optional') ? { value: '' } : refused(spec, 'Der mangler et tal.');
  }
  if ('refused' in parsed) return refused(spec, `»${typed}« er ikke et tal på dansk. Skriv fx 1.234,5.`);
  if (spec.type === 'whole' && !parsed.value.isInteger()) return refused(spec, 'Skriv et helt tal.');
  const limit = outside(spec, parsed.value);
  return limit ? refused(spec, limit) : { value: parsed.value.toString() };
}

function outside({ min, max }: NumberSpec, value: Amount): string | null {
  if (min !== undefined && value.lessThan(min)) return `Tallet må mindst være ${formatDanish(amount(min), 'exact')}.`;
  if (max !== undefined && value.greaterThan(max)) return `Tallet må højst være ${formatDanish(amount(max), 'exact')}.`;
  return null;
}

function parseYear(spec: Extract<ParameterSpec, { type: 'year' }>, typed: string): ParsedParameter {
  const isWithin = /^\d{4}$/.test(typed) && typed >= spec.min && typed <= spec.max;
  return isWithin ? { value: typed } : refused(spec, `Skriv et årstal fra ${spec.min} til ${spec.max}.`);
}

/** By its code, as a form sends it, or by its Danish text. */
function parseChoice(spec: Extract<ParameterSpec, { type: 'choice' }>, typed: string): ParsedParameter {
  const choices = Object.entries(spec.choices);
  const chosen = choices.find(([code, label]) => code === typed || label.toLowerCase() === typed.toLowerCase());
  return chosen ? { value: chosen[0] } : refused(spec, `Vælg en af: ${choices.map(([, label]) => label).join(' · ')}.`);
}

function parseList(spec: ParameterSpec, typed: string, required: boolean): ParsedParameter {
  const parts = readParameter({ ...spec, type: 'list' }, typed) as string[];
  if (required && parts.length === 0) return refused(spec, 'Listen er tom.');
  return { value: [...new Set(parts)].join(', ') };
}

function refused({ label }: ParameterSpec, why: string): ParsedParameter {
  return { refusal: `${label}: ${why}` };
}

/** A stored parameter as a Danish reader expects it: "5,0 %", "Ja", "Fra", "–" when the year has none. */
export function formatParameter(spec: ParameterSpec, value: string): string {
  if (value === '') return '–';
  switch (spec.type) {
    case 'boolean':
      return value === 'ja' ? 'Ja' : 'Nej';
    case 'choice':
      return spec.choices[value] ?? value;
    case 'list':
    case 'year':
      return value;
    default:
      return formatNumber(spec, amount(value));
  }
}

function formatNumber(spec: NumberSpec, value: Amount): string {
  if (spec.type.endsWith('percent')) {
    return `${formatDanish(value, Math.max(1, value.decimalPlaces()))}\u00a0${spec.unit ?? '%'}`;
  }
  const unit = spec.type.endsWith('kroner') ? 'kr.' : spec.unit;
  return formatDanish(value, 'exact') + (unit ? `\u00a0${unit}` : '');
}
