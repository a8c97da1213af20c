import { Injectable } from '@nestjs/common';
import { parameterDefinitions } from '../../../domain/rules/parameters.js';
import { fieldValue } from '../../../web/parameter-input.js';
import { ApprovedLines } from '../../review/approved/approved-lines.service.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { Rounds } from '../rounds.service.js';
import type { TypedRound } from './read-round.js';

/** What a new round starts from. */
@Injectable()
export class RoundPrefill {
  constructor(
    private readonly rounds: Rounds,
    private readonly parameters: ParametersService,
    private readonly approved: ApprovedLines,
  ) {}

  /** The year after the newest round, with the parameters of that round; P/L is each year's own. */
  async suggestion(): Promise<TypedRound> {
    const [newest] = await this.rounds.all();
    const before = newest ? await this.parameters.ofYear(newest.year) : new Map<string, string>();
    const parameters = parameterDefinitions().map((definition): [string, string] => {
      const { id, spec } = definition;
      return [id, id === 'pl' ? '' : fieldValue(definition, before.get(id) ?? spec.default)];
    });
    return {
      year: newest ? String(newest.year + 1) : '',
      deadlines: {},
      dates: {},
      parameters: Object.fromEntries(parameters),
    };
  }

  /** How many approved takster the takstskemaer of a year are prefilled with; null while the year is not known. */
  async sourceOf(year: string): Promise<{ year: number; lines: number } | null> {
    if (!/^\d{4}$/.test(year)) return null;
    const before = Number(year) - 1;
    return { year: before, lines: (await this.approved.ofYear(before)).length };
  }
}
