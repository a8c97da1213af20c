import { Module } from '@nestjs/common';
import { LineageModule } from '../lineage/lineage.module.js';
import { ReviewModule } from '../review/review.module.js';
import { DecidedLineage } from './decided-lineage.service.js';
import { SheetChanges } from './sheet-changes.service.js';

/** What a submission brings along: the rows of its sheet as requests, and the predecessors that were decided of its lines. */
@Module({
  imports: [LineageModule, ReviewModule],
  providers: [DecidedLineage, SheetChanges],
  exports: [DecidedLineage, SheetChanges],
})
export class TilbudChangesModule {}
