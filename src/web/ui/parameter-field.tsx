import type { ParameterDefinition } from '../../domain/rules/parameters.js';
import { formatParameter } from '../../domain/rules/parse-parameter.js';
import { Select } from './select.js';
import { TextField } from './text-field.js';

interface ParameterFieldProps {
  definition: ParameterDefinition;
  /** The field's name in the form. */
  name: string;
  /** As typed, or a stored value as fieldValue writes it. */
  value: string;
  label?: string;
  error?: string | undefined;
}

/** One parameter as a field: a choice where there are choices, else a text as a Danish reader writes it. */
export const ParameterField = ({ definition, name, value, label, error }: ParameterFieldProps) => {
  const { spec, required } = definition;
  const field = { name, value, error, label: label ?? spec.label };
  if (spec.type === 'choice') return <Select {...field} options={optionsOf(spec.choices)} wide />;
  if (spec.type === 'boolean') return <Select {...field} options={YES_NO} />;
  const optional = spec.type.startsWith('optional') || (spec.type === 'list' && !required);
  const hint = spec.default === '' ? undefined : `Udgangspunkt: ${formatParameter(spec, spec.default)}`;
  return <TextField {...field} hint={hint} optional={optional} width={spec.type === 'list' ? 27 : 11} />;
};

const YES_NO = [
  { value: 'ja', label: 'Ja' },
  { value: 'nej', label: 'Nej' },
];

const optionsOf = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([value, label]) => ({ value, label }));
