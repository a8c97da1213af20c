import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { PolicyName } from '../../domain/access/policies.js';
import { holds, type Who } from '../../domain/access/roles.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { itemName } from '../../domain/takst-words.js';
import type { FieldFault } from '../../web/field-fault.js';
import { AuditService } from '../audit/audit.service.js';
import { NoticesService } from '../notifications/notices.service.js';
import { Item, maySee, subjectOf } from '../review/item.entity.js';
import { type AskingBody, ItemQuestion } from './item-question.entity.js';
import { QuestionAnswer } from './question-answer.entity.js';
import { readMessage } from './read-message.js';

const ASKS: Record<AskingBody, string> = { FU: 'FU', sekretariat: 'Sekretariatet' };

/** What is registered, what is wrong with the text, or why not. */
export type Sent = { id: number } | { faults: FieldFault[] } | Refused;

/** FU and the secretariat ask a driftsherre about an item, and the driftsherre answers. Both are told by notice. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: NoticesService,
    private readonly audit: AuditService,
  ) {}

  async ask(who: Who, itemId: number, typed: string): Promise<Sent> {
    return this.dataSource.transaction(async (manager) => {
      const item = await itemOf(manager, itemId);
      if (!item || !maySee(who, item)) return NOT_FOUND;
      const no = denied('question.ask', subjectOf(item), who);
      if (no) return no;
      const read = readMessage(typed, 'Spørgsmål', 'Skriv, hvad driftsherren skal svare på.');
      if ('fault' in read) return { faults: [{ field: 'text', message: read.fault }] };
      const body: AskingBody = holds(who, 'fu') ? 'FU' : 'sekretariat';
      const question = await manager.save(ItemQuestion, { itemId, askedBy: who.userId, body, text: read.text });
      await this.notices.tell(manager, {
        kind: 'question_asked',
        year: item.year,
        to: { driftsherre: item.organisation, exceptUserId: who.userId },
        subject: `question ${question.id}`,
        data: {
          item: itemName(item.line),
          from: ASKS[body],
          question: read.text,
          path: `/indberetning/${item.year}?driftsherre=${item.organisation}#spoergsmaal`,
        },
      });
      await this.log(manager, who, 'question.ask', `item ${itemId}`, question.id);
      return { id: question.id };
    });
  }

  /** A question is answered once: of two who answer together, the first counts. */
  async answer(who: Who, questionId: number, typed: string): Promise<Sent> {
    return this.dataSource.transaction(async (manager) => {
      const question = await manager.findOne(ItemQuestion, {
        where: { id: questionId },
        lock: { mode: 'pessimistic_write' },
      });
      const item = question && (await itemOf(manager, question.itemId));
      if (!item || !maySee(who, item)) return NOT_FOUND;
      const no = denied('question.answer', subjectOf(item), who);
      if (no) return no;
      if (await manager.existsBy(QuestionAnswer, { questionId })) return ANSWERED;
      const read = readMessage(typed, 'Svar', 'Skriv et svar på spørgsmålet.');
      if ('fault' in read) return { faults: [{ field: 'text', message: read.fault }] };
      const answer = await manager.save(QuestionAnswer, { questionId, answeredBy: who.userId, text: read.text });
      await this.notices.tell(manager, {
        kind: 'question_answered',
        year: item.year,
        to: { userIds: [question.askedBy] },
        subject: `question ${questionId}`,
        data: {
          item: itemName(item.line),
          driftsherre: item.organisationRow.name,
          answer: read.text,
          path: `/gennemgang/${item.id}#spoergsmaal`,
        },
      });
      await this.log(manager, who, 'question.answer', `item ${item.id}`, questionId);
      return { id: answer.id };
    });
  }

  /** The item that a question is about; null: there is no such question. */
  async itemOf(questionId: number): Promise<Item | null> {
    const question = await this.dataSource.manager.findOne(ItemQuestion, {
      where: { id: questionId },
      relations: { item: true },
    });
    return question?.item ?? null;
  }

  private async log(manager: EntityManager, who: Who, action: PolicyName, subject: string, question: number) {
    await this.audit.append(manager, { userId: who.userId, action, subject, data: { question } });
  }
}

const itemOf = (manager: EntityManager, id: number): Promise<Item | null> =>
  manager.findOne(Item, { where: { id }, relations: { line: true, organisationRow: true, submission: true } });

const ANSWERED = refused(
  'already_answered',
  'Spørgsmålet er besvaret i mellemtiden, så dit svar er ikke gemt. Genindlæs siden for at se svaret.',
);
