import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere } from 'typeorm';
import type { Item } from '../review/item.entity.js';
import { ItemNote } from './item-note.entity.js';
import { type AskingBody, ItemQuestion } from './item-question.entity.js';

/** A question as it is shown, with its answer once there is one. */
export interface ToldQuestion {
  id: number;
  body: AskingBody;
  askedBy: string;
  askedAt: Date;
  text: string;
  answer: { answeredBy: string; answeredAt: Date; text: string } | null;
}

/** A question with the item it is about, with its line. */
export interface QuestionOnItem extends ToldQuestion {
  item: Item;
}

export interface ToldNote {
  id: number;
  by: string;
  notedAt: Date;
  text: string;
}

/** Reads questions, answers and notes; whoever calls has asked the policy. */
@Injectable()
export class ItemQuestions {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order in which they were asked. */
  async ofItem(itemId: number): Promise<ToldQuestion[]> {
    return (await this.find({ itemId })).map(told);
  }

  /** All on the items of a driftsherre in a year: what waits for an answer first. */
  async ofDriftsherre(year: number, organisation: number): Promise<QuestionOnItem[]> {
    const found = await this.find({ item: { year, organisation } });
    const questions = found.map((question) => ({ ...told(question), item: question.item }));
    return questions.sort((one, other) => Number(one.answer !== null) - Number(other.answer !== null));
  }

  async notesOf(itemId: number): Promise<ToldNote[]> {
    const notes = await this.dataSource.manager.find(ItemNote, {
      where: { itemId },
      relations: { user: true },
      order: { id: 'ASC' },
    });
    return notes.map(({ id, user, notedAt, text }) => ({ id, by: user.name, notedAt, text }));
  }

  private find(where: FindOptionsWhere<ItemQuestion>): Promise<ItemQuestion[]> {
    return this.dataSource.manager.find(ItemQuestion, {
      where,
      relations: { item: { line: true }, askedByUser: true, answer: { answeredByUser: true } },
      order: { id: 'ASC' },
    });
  }
}

const told = ({ id, body, askedByUser, askedAt, text, answer }: ItemQuestion): ToldQuestion => ({
  id,
  body,
  askedBy: askedByUser.name,
  askedAt,
  text,
  answer: answer && { answeredBy: answer.answeredByUser.name, answeredAt: answer.answeredAt, text: answer.text },
});
