import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { DecisionsService } from '../decisions.service.js';
import { UndoForm } from '../list/review-forms.js';
import { ItemCaseService } from './item-case.service.js';
import { UndoView } from './undo.view.js';

/** A decision taken back, with a reason, on a page that says what follows. */
@Controller('gennemgang/afgoerelser')
@ApiExcludeController()
export class UndoController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly cases: ItemCaseService,
  ) {}

  @Get(':id/fortryd')
  @Policy('item.decide')
  async ask(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number): Promise<string> {
    const shown = await this.caseOf(who, id);
    return page(UndoView({ shell: shellOf(who), shown, decisionId: id }));
  }

  @Post(':id/fortryd')
  @Policy('item.decide')
  async undo(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() { comment = '' }: UndoForm,
    @Res() response: Response,
  ): Promise<void> {
    const shown = await this.caseOf(who, id);
    const answer = await this.decisions.undo(who, id, comment);
    if (!isRefused(answer)) {
      response.redirect(303, `/gennemgang?year=${shown.item.year}&state=all&sag=${shown.item.id}`);
      return;
    }
    const { refusal } = answer;
    response
      .status(statusOf(refusal))
      .send(page(UndoView({ shell: shellOf(who), shown, decisionId: id, error: refusal.message, comment })));
  }

  private async caseOf(who: Who, decisionId: number) {
    const itemId = await this.decisions.itemOf(decisionId);
    const shown = itemId === null ? null : await this.cases.show(who, itemId);
    if (!shown || isRefused(shown)) throw new NotFoundException();
    return shown;
  }
}
