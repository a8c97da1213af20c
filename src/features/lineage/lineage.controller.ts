import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../domain/access/roles.js';
import { isRefused } from '../../domain/refusal.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { LineHistories } from './line-history.service.js';
import { LineageView } from './lineage.view.js';
import { type FieldFault, LineageForm, readLineageForm } from './lineage-form.js';
import { LineageSetting } from './lineage-setting.service.js';

/** The predecessors of a line in a takstår. */
@Controller('forgaengere')
@ApiExcludeController()
export class LineageController {
  constructor(
    private readonly histories: LineHistories,
    private readonly setting: LineageSetting,
  ) {}

  @Get(':year/:lineKey')
  @Policy('lineage.read')
  show(
    @Param('year', ParseIntPipe) year: number,
    @Param('lineKey') lineKey: string,
    @CurrentUser() who: Who,
  ): Promise<string> {
    return this.page(who, year, lineKey);
  }

  @Post(':year/:lineKey')
  @Policy('lineage.write')
  async set(
    @Param('year', ParseIntPipe) year: number,
    @Param('lineKey') lineKey: string,
    @Body() form: LineageForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const read = readLineageForm(form);
    if ('faults' in read) {
      response.status(422).send(await this.page(who, year, lineKey, { typed: form, faults: read.faults }));
      return;
    }
    const answer = await this.setting.set(who, { year, lineKey, ...read });
    if (!isRefused(answer)) {
      response.redirect(303, `/forgaengere/${year}/${encodeURIComponent(lineKey)}`);
      return;
    }
    if (answer.refusal.code === 'not_found') throw new NotFoundException();
    const faults = [{ field: '', message: answer.refusal.message }];
    response.status(statusOf(answer.refusal)).send(await this.page(who, year, lineKey, { typed: form, faults }));
  }

  private async page(
    who: Who,
    year: number,
    lineKey: string,
    typed?: { typed: LineageForm; faults: FieldFault[] },
  ): Promise<string> {
    const history = await this.histories.of(who, year, lineKey);
    if (isRefused(history)) throw new NotFoundException();
    return page(LineageView({ shell: shellOf(who), history, ...typed }));
  }
}
