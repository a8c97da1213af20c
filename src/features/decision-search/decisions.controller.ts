import { Controller, Get, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { DecisionSearch } from './decision-search.service.js';
import { DecisionsView } from './decisions.view.js';
import { DecisionsQuery } from './decisions-query.js';

/** What FU and DAS have decided. */
@Controller('beslutninger')
@ApiExcludeController()
export class DecisionsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly search: DecisionSearch,
  ) {}

  @Get()
  @Policy('decision.read')
  async list(@Query() query: DecisionsQuery, @CurrentUser() who: Who): Promise<string> {
    return page(
      DecisionsView({
        shell: shellOf(who),
        found: await this.search.find(query),
        query,
        years: await this.search.years(),
        organisations: await this.dataSource.manager.find(Organisation, { order: { name: 'ASC' } }),
      }),
    );
  }
}
