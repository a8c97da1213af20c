import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { refuseCpr } from '../../domain/cpr.js';
import { OWN_CASES_KEY } from '../../domain/mandates/own-cases.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { definitionOf } from '../../domain/rules/parameter-name.js';
import type { ParameterDefinition } from '../../domain/rules/parameters.js';
import { parseParameter } from '../../domain/rules/parse-parameter.js';
import { AuditService } from '../audit/audit.service.js';
import { Round } from '../rounds/round.entity.js';
import { ParameterValue } from './parameter-value.entity.js';
import { RecheckQueue } from './recheck-queue.service.js';

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
    private readonly rechecks: RecheckQueue,
  ) {}

  /**
   * One parameter. The round is locked, so that it is not opened in the meantime and values get their numbers one after
   * another. What is reported by then is judged again, by a job; who decides on own cases changes no judgement.
   */
  async set(who: Who, typed: TypedParameter): Promise<{ value: string } | Refused> {
    const definition = definitionOf(typed.key);
    if (!definition) return NOT_FOUND;
    const set = await this.setWithin(who, typed, definition);
    if ('refusal' in set) return set;
    if (set.recheck) await this.rechecks.add(set.id);
    return { value: set.value };
  }

  private setWithin(
    who: Who,
    { year, key, value, reason }: TypedParameter,
    definition: ParameterDefinition,
  ): Promise<{ id: number; value: string; recheck: boolean } | Refused> {
    return this.dataSource.transaction(async (manager) => {
      const round = await manager.findOne(Round, { where: { year }, lock: { mode: 'pessimistic_write' } });
      if (!round) return NOT_FOUND;
      const answer = may('parameters.write', { planned: round.state === 'planned' }, who);
      if (!answer.allowed) return { refusal: answer.refusal };
      const refusal = refuseCpr([value, reason]);
      if (refusal) return { refusal };
      if (reason.trim() === '') return NO_REASON;
      const read = parseParameter(definition, value);
      if ('refusal' in read) return refused('invalid_parameter', read.refusal);
      const values = new Map([[key, read.value]]);
      const [id] = await this.append(manager, who, year, { values, reason: reason.trim() });
      if (id === undefined) throw new Error(`${key} was not stored`);
      return { id, value: read.value, recheck: isUnderWay(round) && key !== OWN_CASES_KEY };
    });
  }

  /** Within the caller's transaction: canonical values, already read. Their ids, in that order. */
  async append(
    manager: EntityManager,
    { userId }: Who,
    year: number,
    { values, reason }: { values: ReadonlyMap<string, string>; reason: string },
  ): Promise<number[]> {
    const rows = [...values].map(([key, value]) => ({ year, key, value, reason, setBy: userId }));
    const { identifiers } = await manager.insert(ParameterValue, rows);
    const data = values.size === 1 ? Object.fromEntries(values) : { parameters: values.size };
    await this.audit.append(manager, { userId, action: 'parameters.write', subject: `parameters ${year}`, data });
    return identifiers.map(({ id }) => id as number);
  }
}

/** Something may be reported and not decided: a value that moves now concerns it. */
const isUnderWay = ({ state }: Round): boolean => state === 'open' || state === 'closed';
