import { Controller, Get, NotFoundException, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Who } from '../../domain/access/roles.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { RuleBook, search } from './rule-book.service.js';
import { RulesView } from './rules.view.js';
import { YearQuery } from './year-query.js';

@Controller('regler')
@ApiExcludeController()
export class RulesController {
  constructor(private readonly book: RuleBook) {}

  @Get()
  @Policy('rules.read')
  async show(@Query() { aar, q = '' }: YearQuery, @CurrentUser() who: Who): Promise<string> {
    const years = await this.book.years();
    const year = aar === undefined ? years[0] : Number(aar);
    if (aar !== undefined && !years.includes(Number(aar))) throw new NotFoundException();
    const rules = year === undefined ? [] : await this.book.ofYear(year);
    const figures = year === undefined ? [] : await this.book.figuresOf(year);
    const mayWrite = year !== undefined && (await this.book.mayWrite(year, who));
    return page(
      RulesView({
        shell: shellOf(who),
        year: year ?? null,
        years,
        rules: search(rules, q),
        figures,
        total: rules.length,
        q,
        mayWrite,
      }),
    );
  }
}
