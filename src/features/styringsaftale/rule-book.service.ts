import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import type { Basis } from '../../domain/rules/basis.js';
import { describeBasis } from '../../domain/rules/basis.js';
import type { Severity } from '../../domain/rules/context.js';
import { describeSeverity } from '../../domain/rules/document.js';
import { RULES } from '../../domain/rules/index.js';
import { type ParameterDefinition, parameterDefinitions } from '../../domain/rules/parameters.js';
import { formatParameter } from '../../domain/rules/parse-parameter.js';
import { type Rule, type Scope, severityOf } from '../../domain/rules/rule.js';
import { Round } from '../rounds/round.entity.js';
import { ParametersService } from './parameters.service.js';

/** A rule as it is told, with the values of a takstår. */
export interface ToldRule {
  id: string;
  scope: Scope;
  title: string;
  severity: Severity;
  /** What it does, in words. */
  effect: string;
  body: 'FU' | 'DAS' | null;
  messages: string[];
  fix: string;
  basis: string;
  /** It rests on no source: we chose it. */
  ours: boolean;
  since: number;
  until: number | null;
  mode: 'on' | 'trial' | 'off';
  modeSet: boolean;
  /** `set`: a value was set for the year, with its history; else the default counts. */
  parameters: { id: string; label: string; value: string; shown: string; isDefault: boolean; set: boolean }[];
}

/** A value that belongs to the takstår and to no rule. */
export interface ToldFigure {
  id: string;
  label: string;
  shown: string;
}

/** The rule catalogue from its metadata, with the values in force. */
@Injectable()
export class RuleBook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly parameters: ParametersService,
  ) {}

  /** Takstår that have a round, newest first. */
  async years(): Promise<number[]> {
    const rounds = await this.dataSource.manager.find(Round, { order: { year: 'DESC' } });
    return rounds.map(({ year }) => year);
  }

  /** Whether the person may set the values of the year as its round stands. */
  async mayWrite(year: number, who: Who): Promise<boolean> {
    const round = await this.dataSource.manager.findOneBy(Round, { year });
    return may('parameters.write', { planned: round?.state === 'planned' }, who).allowed;
  }

  /** P/L and the like. */
  async figuresOf(year: number): Promise<ToldFigure[]> {
    const values = await this.parameters.ofYear(year);
    return parameterDefinitions()
      .filter(({ rule }) => rule === null)
      .map(({ id, spec }) => ({ id, label: spec.label, shown: formatParameter(spec, values.get(id) ?? spec.default) }));
  }

  async ofYear(year: number): Promise<ToldRule[]> {
    const values = await this.parameters.ofYear(year);
    const definitions = parameterDefinitions();
    return RULES.filter(({ since, until }) => year >= since && (until === undefined || year <= until)).map((rule) =>
      told(
        rule,
        definitions.filter((one) => one.rule === rule.id),
        values,
      ),
    );
  }
}

function told(rule: Rule, definitions: readonly ParameterDefinition[], values: ReadonlyMap<string, string>): ToldRule {
  const mode = values.get(`${rule.id}.mode`);
  const severity = severityOf(rule, values);
  return {
    id: rule.id,
    scope: rule.scope,
    title: rule.title,
    severity,
    effect: describeSeverity({ ...rule, severity }),
    body: severity === 'markering' ? (rule.body ?? 'FU') : null,
    messages: [rule.message, ...Object.values(rule.messages ?? {})],
    fix: rule.fix,
    basis: describeBasis(rule.basis),
    ours: ([rule.basis].flat() as Basis[]).every((basis) => basis === 'ours'),
    since: rule.since,
    until: rule.until ?? null,
    mode: mode === 'trial' || mode === 'off' ? mode : 'on',
    modeSet: mode !== undefined,
    parameters: definitions
      .filter(({ id }) => id !== `${rule.id}.mode`)
      .map(({ id, spec }) => {
        const value = values.get(id) ?? spec.default;
        const isDefault = value === spec.default;
        return { id, label: spec.label, value, shown: formatParameter(spec, value), isDefault, set: values.has(id) };
      }),
  };
}

/** The rules in which every word of a search is found. */
export function search(rules: readonly ToldRule[], query: string): ToldRule[] {
  const words = query.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const labels = rule.parameters.map(({ label }) => label);
    const text = [rule.id, rule.title, rule.effect, rule.fix, rule.basis, ...rule.messages, ...labels].join(' ');
    return words.every((word) => text.toLocaleLowerCase('da').includes(word));
  });
}
