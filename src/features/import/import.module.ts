import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { ImportController } from './import.controller.js';
import { ImportService } from './import.service.js';

/** Takes over what was approved before the system was there. */
@Module({
  imports: [ReviewModule, RoundsModule],
  controllers: [ImportController],
  providers: [ImportService],
  exports: [ImportService],
})
export class ImportModule {}
