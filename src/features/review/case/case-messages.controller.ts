import { Body, Controller, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { isFaulty, messageAt } from '../../../web/field-fault.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { ItemNotes } from '../../questions/item-notes.service.js';
import { QuestionsService, type Sent } from '../../questions/questions.service.js';
import { CaseView } from '../list/review.view.js';
import { reviewHref } from '../list/review-address.js';
import { NoteForm, QuestionForm, type ReviewQuery } from '../list/review-forms.js';
import { ReviewPageService } from '../list/review-page.service.js';
import type { PanelProps } from './item-panel.js';

/** A question to the driftsherre, and a note to the committee, written on the case. */
@Controller('gennemgang')
@ApiExcludeController()
export class CaseMessagesController {
  constructor(
    private readonly pages: ReviewPageService,
    private readonly questions: QuestionsService,
    private readonly notes: ItemNotes,
  ) {}

  @Post(':id/spoergsmaal')
  @Policy('question.ask')
  async ask(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() { spoergsmaal, ...query }: QuestionForm,
    @Res() response: Response,
  ): Promise<void> {
    const sent = await this.questions.ask(who, id, spoergsmaal ?? '');
    const again = (questionError: string) => ({ questionError, typed: { question: spoergsmaal } });
    await this.answer(who, { id, query, field: 'spoergsmaal', sent, again }, response);
  }

  @Post(':id/note')
  @Policy('note.write')
  async note(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Body() { note, ...query }: NoteForm,
    @Res() response: Response,
  ): Promise<void> {
    const sent = await this.notes.write(who, id, note ?? '');
    const again = (noteError: string) => ({ noteError, typed: { note } });
    await this.answer(who, { id, query, field: 'note', sent, again }, response);
  }

  /** Back to the case; what was refused is shown again as it was typed. */
  private async answer(who: Who, { id, query, field, sent, again }: Answering, response: Response): Promise<void> {
    if (!isRefused(sent) && !isFaulty(sent)) return response.redirect(303, `${reviewHref(query, id)}#${field}`);
    const panel = await this.pages.panel(who, query, id);
    if (isRefused(panel)) throw new NotFoundException();
    const message = isRefused(sent) ? sent.refusal.message : (messageAt(sent.faults, 'text') ?? '');
    const shown = CaseView({ shell: shellOf(who), panel: { ...panel, ...again(message) } });
    response.status(isRefused(sent) ? statusOf(sent.refusal) : 422).send(page(shown));
  }
}

interface Answering {
  id: number;
  query: ReviewQuery;
  /** Where the page opens again. */
  field: 'spoergsmaal' | 'note';
  sent: Sent;
  /** What the panel shows of a refusal. */
  again: (message: string) => Partial<PanelProps>;
}
