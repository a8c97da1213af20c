import type { ParameterDefinition } from '../domain/rules/parameters.js';
import { formatParameter } from '../domain/rules/parse-parameter.js';

/** The name of a parameter's field in a form. */
export const parameterField = (id: string): string => `parameters[${id}]`;

/** A stored value as it stands in a field: as a person would type it, a choice by its code. */
export function fieldValue({ spec }: Pick<ParameterDefinition, 'spec'>, value: string): string {
  if (value === '' || spec.type === 'choice' || spec.type === 'boolean') return value;
  return formatParameter(spec, value);
}
