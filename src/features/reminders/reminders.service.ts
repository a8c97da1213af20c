import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Environment } from '../../environment.js';
import { dateTime, fromNow } from '../../web/format.js';
import { Notice } from '../notifications/notice.entity.js';
import { NoticesService } from '../notifications/notices.service.js';
import { Clock } from '../operations/clock.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { ownRound } from '../rounds/extension/own-round.service.js';
import { Round } from '../rounds/round.entity.js';
import { ChangesReminder } from './changes-reminder.service.js';
import { dueReminder } from './due-reminder.js';
import { MissingParts } from './missing.service.js';

/** Reminds who misses something of the deadline it has for that, by the database's clock: once for each deadline and number of days. */
@Injectable()
export class Reminders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly environment: Environment,
    private readonly missing: MissingParts,
    private readonly notices: NoticesService,
    private readonly clock: Clock,
    private readonly changes: ChangesReminder,
  ) {}

  async remind(): Promise<void> {
    const { manager } = this.dataSource;
    const now = await this.clock.now();
    const organisations = await manager.find(Organisation, { order: { code: 'ASC' } });
    for (const round of await manager.findBy(Round, { state: 'open' }))
      for (const organisation of organisations) await this.remindOne(round, organisation, now);
  }

  private async remindOne({ year }: Round, organisation: Organisation, now: Date): Promise<void> {
    const { code, name } = organisation;
    const own = await ownRound(this.dataSource.manager, year, code);
    if (!own) return;
    await this.changes.remind(own, organisation, now);
    for (const what of ['submission', 'correction'] as const) {
      const deadline = what === 'submission' ? own.announcedDeadline : own.lastCorrectionDeadline;
      const due = dueReminder(deadline, now, this.environment.config.REMINDER_DAYS);
      if (due === null || (due === 'passed' && what === 'correction')) continue;
      const kind = due === 'passed' ? 'deadline_passed' : 'deadline_soon';
      const subject = `round ${year}, driftsherre ${code}, ${what} ${deadline.toISOString()}, ${due}`;
      if (await this.dataSource.manager.existsBy(Notice, { kind, subject })) continue;
      const missing = await this.missing.of(year, code);
      if (missing?.what !== what) continue;
      const lastNew = own.lastNewDeadline > now ? dateTime(own.lastNewDeadline) : '';
      const common = {
        driftsherre: name,
        deadline: dateTime(deadline),
        missing: missing.text,
        path: `/indberetning/${year}?driftsherre=${code}`,
      };
      const to = { driftsherre: code };
      await this.dataSource.transaction((manager) =>
        kind === 'deadline_passed'
          ? this.notices.tell(manager, { kind, year, to, subject, data: { ...common, lastNew } })
          : this.notices.tell(manager, { kind, year, to, subject, data: { ...common, left: fromNow(deadline, now) } }),
      );
    }
  }
}
