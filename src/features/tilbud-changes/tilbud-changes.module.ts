import { Module } from '@nestjs/common';
import { LineageModule } from '../lineage/lineage.module.js';
import { ReviewModule } from '../review/review.module.js';
import { SheetChanges } from './report/sheet-changes.service.js';
import { DecidedLineage } from './told/decided-lineage.service.js';

/** What a submission brings along: the rows of its sheet as requests, and the predecessors that were decided of its lines. */
@Module({
  imports: [LineageModule, ReviewModule],
  providers: [DecidedLineage, SheetChanges],
  exports: [DecidedLineage, SheetChanges],
})
export class TilbudChangesModule {}
