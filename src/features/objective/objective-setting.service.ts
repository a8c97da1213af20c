import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import { parseDanishNumber } from '../../domain/amount.js';
import { refuseCpr } from '../../domain/cpr.js';
import { type PopulationFault, readPopulations } from '../../domain/objective/read-populations.js';
import { NOT_FOUND, type Refused } from '../../domain/refusal.js';
import type { PopulationBasis } from '../../domain/takstbilag/model-sections.js';
import type { FieldFault } from '../../web/field-fault.js';
import { AuditService } from '../audit/audit.service.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Round } from '../rounds/round.entity.js';
import { ObjectiveBudget } from './objective-budget.entity.js';
import { PopulationRow } from './population.entity.js';

/** A budget as it is typed; a blank one ends the financing by population. */
export interface TypedBudget {
  driftsherre: string;
  tilbud: string;
  budget: string;
  basis: PopulationBasis;
  reason: string;
}

const LONGEST_NAME = 200;

/** Sets what is paid by population: each figure a new row, with who and why. */
@Injectable()
export class ObjectiveSetting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** All populations of a year at once, from csv text. */
  async setPopulations(
    who: Who,
    year: number,
    text: string,
  ): Promise<{ municipalities: number } | { lines: PopulationFault[] } | Refused> {
    const no = denied('objective.write', {}, who);
    if (no) return no;
    return this.dataSource.transaction(async (manager) => {
      if (!(await manager.existsBy(Round, { year }))) return NOT_FOUND;
      const codes = (await manager.find(Organisation)).map(({ code }) => code);
      const read = readPopulations(text, codes);
      if ('faults' in read) return { lines: read.faults };
      await manager.insert(
        PopulationRow,
        read.populations.map((one) => ({ year, ...one, setBy: who.userId })),
      );
      const data = { year, municipalities: read.populations.length };
      await this.audit.append(manager, {
        userId: who.userId,
        action: 'objective.write',
        subject: `objective ${year}`,
        data,
      });
      return { municipalities: read.populations.length };
    });
  }

  async setBudget(
    who: Who,
    year: number,
    typed: TypedBudget,
  ): Promise<{ id: number } | { faults: FieldFault[] } | Refused> {
    const no = denied('objective.write', {}, who);
    if (no) return no;
    return this.dataSource.transaction(async (manager) => {
      if (!(await manager.existsBy(Round, { year }))) return NOT_FOUND;
      const organisation = await manager.findOneBy(Organisation, { code: Number(typed.driftsherre) || 0 });
      const { faults, budget } = readBudget(typed, organisation !== null);
      if (faults.length > 0 || !organisation) return { faults };
      const [tilbud, reason] = [typed.tilbud.trim(), typed.reason.trim()];
      const row = {
        year,
        organisation: organisation.code,
        tilbud,
        budget,
        basis: typed.basis,
        reason,
        setBy: who.userId,
      };
      const { id } = await manager.save(ObjectiveBudget, row);
      const data = {
        driftsherre: organisation.code,
        tilbud,
        budget: budget?.toFixed() ?? null,
        basis: typed.basis,
        reason,
      };
      await this.audit.append(manager, {
        userId: who.userId,
        action: 'objective.write',
        subject: `objective ${year}`,
        data,
      });
      return { id };
    });
  }
}

/** The budget in whole kroner, null for none, and every fault at its field. */
function readBudget({ tilbud, budget, reason }: TypedBudget, known: boolean) {
  const faults: FieldFault[] = [];
  if (!known) faults.push({ field: 'driftsherre', message: 'Driftsherre: Vælg, hvem der driver tilbuddet.' });
  if (tilbud.trim() === '' || tilbud.length > LONGEST_NAME)
    faults.push({ field: 'tilbud', message: `Tilbud: Skriv tilbuddets navn, højst ${LONGEST_NAME} tegn.` });
  const read = parseDanishNumber(budget);
  const isWhole = 'value' in read && read.value.isInteger() && !read.value.isNegative();
  if (!('blank' in read) && !isWhole)
    faults.push({
      field: 'budget',
      message: 'Budget: Skriv et helt antal kroner, fx 3.031.000, eller lad feltet stå tomt.',
    });
  if (reason.trim() === '') faults.push({ field: 'reason', message: 'Begrundelse: Skriv, hvor tallet kommer fra.' });
  const cpr = refuseCpr([tilbud, reason]);
  if (cpr) faults.push({ field: 'reason', message: cpr.message });
  return { faults, budget: 'value' in read ? read.value : null };
}
