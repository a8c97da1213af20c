import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import { Environment } from '../../environment.js';
import { count, dateTime, fromNow } from '../../web/format.js';
import { NoticesService } from '../notifications/notices.service.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import type { OwnRound } from '../rounds/extension/own-round.service.js';
import { TilbudChangeRow } from '../tilbud-changes/tilbud-change.entity.js';
import { dueReminder } from './due-reminder.js';

/** Reminds of the deadline for ind- and udmelding, with what is reported: nobody can know whether something is missing. */
@Injectable()
export class ChangesReminder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly environment: Environment,
    private readonly notices: NoticesService,
  ) {}

  async remind({ year, changesDeadline }: OwnRound, { code, name }: Organisation, now: Date): Promise<void> {
    const due = dueReminder(changesDeadline, now, this.environment.config.REMINDER_DAYS);
    if (due === null || due === 'passed') return;
    await this.dataSource.transaction(async (manager) => {
      const reported = await manager.countBy(TilbudChangeRow, { year, driftsherre: code, state: Not('withdrawn') });
      await this.notices.tell(manager, {
        kind: 'changes_deadline_soon',
        year,
        to: { driftsherre: code },
        subject: `round ${year}, driftsherre ${code}, changes ${changesDeadline.toISOString()}, ${due}`,
        data: {
          driftsherre: name,
          deadline: dateTime(changesDeadline),
          left: fromNow(changesDeadline, now),
          reported:
            reported === 0
              ? 'I har ikke meldt ændringer. Er der ingen, skal I ikke gøre noget.'
              : `I har meldt ${count(reported, 'ændring', 'ændringer')}.`,
          path: '/ind-og-udmeldinger',
        },
      });
    });
  }
}
