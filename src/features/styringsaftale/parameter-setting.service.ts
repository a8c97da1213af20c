import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { type ParameterDefinition, parameterDefinitions } from '../../domain/rules/parameters.js';
import { parseParameter } from '../../domain/rules/parse-parameter.js';
import { AuditService } from '../audit/audit.service.js';
import { Round } from '../rounds/round.entity.js';
import { ParameterValue } from './parameter-value.entity.js';

/** A parameter that somebody sets for a year, as typed. */
export interface TypedParameter {
  year: number;
  key: string;
  value: string;
  reason: string;
}

const NO_REASON = refused('reason_required', 'Skriv, hvorfor værdien sættes. Begrundelsen står i historikken.');

/** Sets the parameters of a year. Each value is appended, with who and why, and counts from then on. */
@Injectable()
export class ParameterSetting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** One parameter; the round is locked, so that it is not opened in the meantime. */
  async set(who: Who, { year, key, value, reason }: TypedParameter): Promise<{ value: string } | Refused> {
    const definition = parameterDefinitions().find(({ id }) => id === key);
    if (!definition) return NOT_FOUND;
    return this.dataSource.transaction(async (manager) => {
      const round = await manager.findOne(Round, { where: { year }, lock: { mode: 'pessimistic_read' } });
      if (!round) return NOT_FOUND;
      const answer = may('parameters.write', { planned: round.state === 'planned' }, who);
      if (!answer.allowed) return { refusal: answer.refusal };
      if (reason.trim() === '') return NO_REASON;
      const read = parseParameter(definition, value);
      if ('refusal' in read) return refused('invalid_parameter', read.refusal);
      await this.append(manager, who, year, { values: new Map([[key, read.value]]), reason: reason.trim() });
      return read;
    });
  }

  /** Within the caller's transaction: canonical values, already read. */
  async append(
    manager: EntityManager,
    { userId }: Who,
    year: number,
    { values, reason }: { values: ReadonlyMap<string, string>; reason: string },
  ): Promise<void> {
    const rows = [...values].map(([key, value]) => ({ year, key, value, reason, setBy: userId }));
    await manager.insert(ParameterValue, rows);
    const data = values.size === 1 ? Object.fromEntries(values) : { parameters: values.size };
    await this.audit.append(manager, { userId, action: 'parameters.write', subject: `parameters ${year}`, data });
  }

  /** Every value a parameter has had in a year, newest first. */
  historyOf(year: number, key: string): Promise<ParameterValue[]> {
    return this.dataSource.manager.find(ParameterValue, {
      where: { year, key },
      relations: { setByUser: true },
      order: { id: 'DESC' },
    });
  }

  /** What was set last in a year, newest first: each parameter of a round that is opened is not news. */
  recent(year: number, count: number): Promise<ParameterValue[]> {
    return this.dataSource.manager.find(ParameterValue, {
      where: { year },
      relations: { setByUser: true },
      order: { id: 'DESC' },
      take: count,
    });
  }
}

export const definitionOf = (key: string): ParameterDefinition | null =>
  parameterDefinitions().find(({ id }) => id === key) ?? null;
