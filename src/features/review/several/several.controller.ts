import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import type { ItemState } from '../../../domain/workflow/states.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { DecisionsService } from '../decisions.service.js';
import { meetingOf } from '../list/open-meetings.js';
import { reviewHref } from '../list/review-address.js';
import { SeveralForm } from '../list/review-forms.js';
import { SeveralService } from './several.service.js';
import { SeveralView } from './several.view.js';

/** Several cases decided at once: chosen in the list, shown on a page of their own, and then decided as shown or not at all. */
@Controller('gennemgang/flere')
@ApiExcludeController()
export class SeveralController {
  constructor(
    private readonly several: SeveralService,
    private readonly decisions: DecisionsService,
  ) {}

  @Post()
  @Policy('item.decide')
  async decide(@CurrentUser() who: Who, @Body() form: SeveralForm, @Res() response: Response): Promise<void> {
    const { action, comment } = form;
    if (form.confirmed !== 'ja') return this.show(who, form, response);
    const items = form.shown.map(seenItem);
    const answer = await this.decisions.decide(who, { action, comment, items, ...meetingOf(form.meeting) });
    if (isRefused(answer)) return this.show(who, form, response, answer.refusal);
    response.redirect(303, reviewHref(form));
  }

  /** The cases as they stand now: after a refusal what was changed in the meantime is told. */
  private async show(
    who: Who,
    form: SeveralForm,
    response: Response,
    refusal?: { code: string; message: string },
  ): Promise<void> {
    const ids = form.confirmed === 'ja' ? form.shown.map((one) => seenItem(one).id) : form.item.map(Number);
    const chosen = await this.several.choose(who, form.action, ids);
    const nothing = chosen.can.length === 0 && !refusal;
    const status = refusal ? statusOf(refusal) : nothing ? 422 : 200;
    const seen = form.confirmed === 'ja' ? form.shown.map(seenItem) : null;
    response
      .status(status)
      .send(page(SeveralView({ shell: shellOf(who), form, chosen, seen, error: refusal?.message })));
  }
}

export type SeenCase = ReturnType<typeof seenItem>;

/** "17:in_fu:<hash>", or "17:in_fu:<hash>:5" with what is confirmed, as the page wrote it. */
function seenItem(text: string) {
  const [id, state, contentHash = '', proposal] = text.split(':');
  const proposalId = proposal === undefined ? undefined : Number(proposal);
  return { id: Number(id), seenState: state as ItemState, contentHash, proposalId };
}
