import { Module } from '@nestjs/common';
import { RoundsModule } from '../rounds/rounds.module.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { ChangesReminder } from './changes-reminder.service.js';
import { MissingParts } from './missing.service.js';
import { RemindJob } from './remind.job.js';
import { RemindersController } from './reminders.controller.js';
import { Reminders } from './reminders.service.js';
import { WrittenReminders } from './written-reminders.service.js';

/** Reminding of deadlines: by itself, and as the secretariat writes it. */
@Module({
  imports: [RoundsModule, SubmissionsModule],
  controllers: [RemindersController],
  providers: [ChangesReminder, MissingParts, Reminders, RemindJob, WrittenReminders],
})
export class RemindersModule {}
