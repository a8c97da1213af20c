import { Body, Controller, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString } from 'class-validator';
import type { Who } from '../../domain/access/roles.js';
import type { Refused } from '../../domain/refusal.js';
import { invalidInput, isFaulty } from '../../web/field-fault.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import { ItemNotes } from './item-notes.service.js';
import { QuestionsService, type Sent } from './questions.service.js';

/** A question, an answer or a note: at most 2,000 characters. */
export class Message {
  @ApiProperty({ maxLength: 2000 })
  @IsString({ message: 'Skriv teksten som tekst.' })
  text: string;
}

/** Questions on an item and their answers, and notes to the committee; they are read with the item. */
@ApiTags('items')
@Controller('api/v1')
export class QuestionsApi {
  constructor(
    private readonly questions: QuestionsService,
    private readonly notes: ItemNotes,
  ) {}

  @Post('items/:id/questions')
  @Policy('question.ask')
  async ask(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Body() { text }: Message) {
    return answered(await this.questions.ask(who, id, text));
  }

  @Post('questions/:id/answer')
  @Policy('question.answer')
  async answer(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Body() { text }: Message) {
    return answered(await this.questions.answer(who, id, text));
  }

  @Post('items/:id/notes')
  @Policy('note.write')
  async note(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Body() { text }: Message) {
    return answered(await this.notes.write(who, id, text));
  }
}

function answered(sent: Sent): { id: number } | Refused {
  if (isFaulty(sent)) throw invalidInput(sent.faults);
  return sent;
}
