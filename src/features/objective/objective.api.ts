import { Body, Controller, Get, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, type Refused } from '../../domain/refusal.js';
import { invalidInput, isFaulty } from '../../web/field-fault.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import { BudgetBody, PopulationsBody } from './objective-bodies.js';
import { ObjectiveFinancing } from './objective-financing.service.js';
import { ObjectiveSetting } from './objective-setting.service.js';

@ApiTags('objective-financing')
@Controller('api/v1/rounds/:year/objective-financing')
export class ObjectiveApi {
  constructor(
    private readonly financing: ObjectiveFinancing,
    private readonly setting: ObjectiveSetting,
  ) {}

  /** Amounts in whole kroner, as text. */
  @Get()
  @Policy('objective.read')
  async list(@Param('year', ParseIntPipe) year: number) {
    const entries = await this.financing.ofYear(year);
    const populations = await this.financing.populations(year);
    return {
      populations: populations.map(({ municipality, children, all }) => ({ municipality, children, all })),
      budgets: entries.map(({ driftsherre, tilbud, budget, basis, reason, shares }) => ({
        driftsherre,
        tilbud,
        budget: budget.toFixed(),
        basis,
        reason,
        shares: shares.map(({ party, population, share }) => ({ party, population, share: share.toFixed() })),
      })),
    };
  }

  @Put('populations')
  @Policy('objective.write')
  async populations(
    @Param('year', ParseIntPipe) year: number,
    @Body() { csv }: PopulationsBody,
    @CurrentUser() who: Who,
  ): Promise<{ municipalities: number } | Refused> {
    const answer = await this.setting.setPopulations(who, year, csv);
    if (!isRefused(answer) && 'lines' in answer)
      throw invalidInput(answer.lines.map(({ line, message }) => ({ field: `csv:${line}`, message })));
    return answer;
  }

  @Post('budgets')
  @Policy('objective.write')
  async budget(
    @Param('year', ParseIntPipe) year: number,
    @Body() { driftsherre, budget = '', ...body }: BudgetBody,
    @CurrentUser() who: Who,
  ): Promise<{ id: number } | Refused> {
    const typed = { ...body, budget, driftsherre: String(driftsherre) };
    const answer = await this.setting.setBudget(who, year, typed);
    if (!isRefused(answer) && isFaulty(answer)) throw invalidInput(answer.faults);
    return answer;
  }
}
