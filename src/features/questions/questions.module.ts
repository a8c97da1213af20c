import { Module } from '@nestjs/common';
import { ItemNotes } from './item-notes.service.js';
import { ItemQuestions } from './item-questions.service.js';
import { QuestionsApi } from './questions.api.js';
import { QuestionsService } from './questions.service.js';

/** What is asked and answered about an item while it is treated, and what those who treat it note. */
@Module({
  controllers: [QuestionsApi],
  providers: [ItemNotes, ItemQuestions, QuestionsService],
  exports: [ItemNotes, ItemQuestions, QuestionsService],
})
export class QuestionsModule {}
