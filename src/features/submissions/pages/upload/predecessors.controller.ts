import { Body, Controller, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { Response } from 'express';
import type { Who } from '../../../../domain/access/roles.js';
import { isRefused, type Refused } from '../../../../domain/refusal.js';
import { Policy } from '../../../../web/policy.js';
import { statusOf } from '../../../../web/refusal-status.js';
import { page } from '../../../../web/render.js';
import { CurrentUser } from '../../../../web/request.js';
import { type Confirmed, PredecessorConfirmation } from '../../predecessors/predecessor-confirmation.service.js';
import { NotConfirmedView } from './not-confirmed.view.js';

export class PredecessorForm {
  @IsString({ message: 'Linje-ID mangler.' })
  @MaxLength(100, { message: 'Linje-ID er for langt.' })
  predecessor: string;
}

/** The indberetter's yes to a proposed predecessor, and taking it back. */
@Controller('uploads')
@ApiExcludeController()
export class PredecessorsController {
  constructor(private readonly confirmation: PredecessorConfirmation) {}

  @Post(':id/forgaengere/:lineKey')
  @Policy('lineage.confirm')
  async confirm(
    @Param('id', ParseIntPipe) id: number,
    @Param('lineKey') lineKey: string,
    @Body() { predecessor }: PredecessorForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    answer(response, who, id, await this.confirmation.confirm(who, id, { lineKey, predecessor }));
  }

  @Post(':id/forgaengere/:lineKey/fortryd')
  @Policy('lineage.confirm')
  async undo(
    @Param('id', ParseIntPipe) id: number,
    @Param('lineKey') lineKey: string,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    answer(response, who, id, await this.confirmation.undo(who, id, lineKey));
  }
}

function answer(response: Response, who: Who, id: number, outcome: Confirmed | Refused): void {
  if (!isRefused(outcome)) response.redirect(303, `/uploads/${id}`);
  else if (outcome.refusal.code === 'not_found') throw new NotFoundException();
  else
    response
      .status(statusOf(outcome.refusal))
      .send(page(NotConfirmedView({ who, id, message: outcome.refusal.message })));
}
