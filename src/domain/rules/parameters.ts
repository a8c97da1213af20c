import { type Amount, amount } from '../amount.js';
import { COMPETENCE_PARAMETERS } from '../mandates/competences.js';
import { OWN_CASES_PARAMETERS } from '../mandates/own-cases.js';
import { RULES } from './index.js';
import type { ParameterSpec } from './parameter.js';
import type { Rule } from './rule.js';
import { TAKST_DECIMALS } from './takst-decimals.js';

/** A parameter of a takstår: what is stored under `id`, and how it is typed, checked and named. */
export interface ParameterDefinition {
  /** "pl", "R40.limit", "R40.mode". */
  id: string;
  /** The rule it belongs to; null: the round's own. */
  rule: string | null;
  spec: ParameterSpec;
  /** Without a default: the secretariat must give it before the round opens. */
  required: boolean;
}

export const RULE_MODES = { on: 'Til', trial: 'På prøve (vises kun som advarsel)', off: 'Fra' } as const;

const ROUND = {
  pl: {
    type: 'percent',
    default: '',
    min: '-10',
    max: '25',
    label: 'P/L-fremskrivning fra året før (KL’s pris- og lønskøn)',
  },
  takstDecimals: {
    type: 'whole',
    default: TAKST_DECIMALS,
    min: '0',
    max: '2',
    unit: 'decimaler',
    label: 'Decimaler i taksten',
  },
  ...COMPETENCE_PARAMETERS,
  ...OWN_CASES_PARAMETERS,
} as const satisfies Record<string, ParameterSpec>;

/** Every parameter of a takstår: the round's own, then those of each rule, its mode last. */
export function parameterDefinitions(): readonly ParameterDefinition[] {
  const own = Object.entries(ROUND).map(([id, spec]) => define(null, id, spec));
  return [...own, ...RULES.flatMap(parametersOfRule)];
}

function parametersOfRule(rule: Rule): ParameterDefinition[] {
  const mode: ParameterSpec = { type: 'choice', default: 'on', choices: RULE_MODES, label: 'Reglen er' };
  return Object.entries({ ...rule.parameters, mode }).map(([name, spec]) =>
    define(rule.id, `${rule.id}.${name}`, spec),
  );
}

function define(rule: string | null, id: string, spec: ParameterSpec): ParameterDefinition {
  return { id, rule, spec, required: spec.default === '' && !spec.type.startsWith('optional') && spec.type !== 'list' };
}

/** The P/L of a takstår in percentage points; null while the secretariat has not set it. */
export function plOf(parameters: ReadonlyMap<string, string>): Amount | null {
  const text = parameters.get('pl');
  return text ? amount(text) : null;
}
