import { Module } from '@nestjs/common';
import { LineageService } from './lineage.service.js';
import { RecordedLineage } from './recorded-lineage.service.js';

/** Who follows whom from one takstår to the next, where more is known than the takstskema says. */
@Module({
  providers: [RecordedLineage, LineageService],
  exports: [RecordedLineage, LineageService],
})
export class LineageModule {}
