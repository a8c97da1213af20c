import { ruleOf } from './index.js';
import { type ParameterDefinition, parameterDefinitions } from './parameters.js';

/** What a parameter is called beside its rule. Every rule has one "Reglen er": its title tells which. */
export function parameterLabel({ id, spec, rule }: ParameterDefinition): string {
  return rule && id === `${rule}.mode` ? `${ruleOf(rule)?.title ?? rule}: til, på prøve eller fra` : spec.label;
}

/** The same by its key, with the rule in front: "R40 Grænse for reel ændring, FU". */
export function parameterName(key: string): string {
  const definition = definitionOf(key);
  return definition ? [definition.rule, parameterLabel(definition)].filter(Boolean).join(' ') : key;
}

export const definitionOf = (key: string): ParameterDefinition | null =>
  parameterDefinitions().find(({ id }) => id === key) ?? null;
