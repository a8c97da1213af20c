import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, NOT_FOUND } from '../../../domain/refusal.js';
import { type FieldFault, isFaulty } from '../../../web/field-fault.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { ExtensionForm } from '../round-form.js';
import { ExtensionView } from './extension.view.js';
import { ownRound } from './own-round.service.js';
import { RoundExtensions } from './round-extensions.service.js';

@Controller('runder/:year/udsaettelse/:code')
@ApiExcludeController()
export class ExtensionController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly extensions: RoundExtensions,
  ) {}

  @Get()
  @Policy('round.extend')
  show(
    @Param('year', ParseIntPipe) year: number,
    @Param('code', ParseIntPipe) code: number,
    @CurrentUser() who: Who,
  ): Promise<string> {
    return this.form(who, year, code, { deadline: 'reporting', until: undefined, reason: undefined }, []);
  }

  @Post()
  @Policy('round.extend')
  async give(
    @Param('year', ParseIntPipe) year: number,
    @Param('code', ParseIntPipe) code: number,
    @Body() form: ExtensionForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const { deadline, until = '', reason = '' } = form;
    const answer = await this.extensions.give(who, year, { driftsherre: code, deadline, until, reason });
    if (answer === NOT_FOUND) throw new NotFoundException();
    if (isRefused(answer)) {
      const faults = [{ field: 'until', message: answer.refusal.message }];
      response.status(statusOf(answer.refusal)).send(await this.form(who, year, code, form, faults));
    } else if (isFaulty(answer)) response.status(422).send(await this.form(who, year, code, form, answer.faults));
    else response.redirect(303, `/runder/${year}#udsaettelser`);
  }

  private async form(
    who: Who,
    year: number,
    code: number,
    typed: ExtensionForm,
    faults: readonly FieldFault[],
  ): Promise<string> {
    const { manager } = this.dataSource;
    const driftsherre = await manager.findOneBy(Organisation, { code });
    const round = driftsherre && (await ownRound(manager, year, code));
    if (!driftsherre || !round) throw new NotFoundException();
    return page(ExtensionView({ shell: shellOf(who), driftsherre, round, typed, faults }));
  }
}
