import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { Policy } from '../../web/policy.js';
import { RuleBook, type ToldRule } from './rule-book.service.js';
import { YearApiQuery } from './year-query.js';

@ApiTags('rules')
@Controller('api/v1/rules')
export class RulesApi {
  constructor(private readonly book: RuleBook) {}

  @Get()
  @Policy('rules.read')
  async list(@Query() { year }: YearApiQuery): Promise<{ year: number; total: number; rules: ToldRule[] } | Refused> {
    const years = await this.book.years();
    const chosen = year === undefined ? years[0] : Number(year);
    if (chosen === undefined || !years.includes(chosen)) return NOT_FOUND;
    const rules = await this.book.ofYear(chosen);
    return { year: chosen, total: rules.length, rules };
  }
}
