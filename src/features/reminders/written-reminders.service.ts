import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { refuseCpr } from '../../domain/cpr.js';
import type { WrittenMail } from '../../domain/notices/write-mail.js';
import type { FieldFault } from '../../web/field-fault.js';
import { AuditService } from '../audit/audit.service.js';
import { MailWriting } from '../notifications/mail-writing.service.js';
import { NoticesService } from '../notifications/notices.service.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { MissingParts } from './missing.service.js';

/** A driftsherre as the secretariat chooses whom to write to. */
export interface Reminded {
  code: number;
  name: string;
  /** In words; null: nothing. */
  missing: string | null;
  /** Who gets the mail. */
  reporters: string[];
}

/** What is written to the chosen driftsherrer. */
export interface TypedReminder {
  codes: readonly number[];
  text: string;
  /** Made with the preview: sent twice it is one. */
  key: string;
}

/** What was told together, by itself or written. */
export interface SentReminder {
  kind: 'reminder' | 'deadline_soon' | 'deadline_passed';
  driftsherrer: string[];
  text: string | null;
  at: Date;
  people: number;
}

/** Reminders that the secretariat writes itself. */
@Injectable()
export class WrittenReminders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly missing: MissingParts,
    private readonly notices: NoticesService,
    private readonly mails: MailWriting,
    private readonly audit: AuditService,
  ) {}

  async choices(year: number): Promise<Reminded[]> {
    const organisations = await this.dataSource.manager.find(Organisation, { order: { shortName: 'ASC' } });
    const reporters: { organisation: number; name: string }[] = await this.dataSource.query(
      `select distinct held.organisation, person.name from role_grant held join user_account person on person.id = held.user_id
       where person.active and held.role = 'indberetter' and held.valid_from <= current_date
         and (held.valid_to is null or held.valid_to >= current_date) order by person.name`,
    );
    const choices: Reminded[] = [];
    for (const { code, name } of organisations) {
      const missing = await this.missing.of(year, code);
      const own = reporters.filter(({ organisation }) => organisation === code);
      choices.push({ code, name, missing: missing?.text ?? null, reporters: own.map((one) => one.name) });
    }
    return choices;
  }

  /** What is wrong with it; empty: it can be sent. */
  faultsOf({ codes, text }: Pick<TypedReminder, 'codes' | 'text'>): FieldFault[] {
    const cpr = refuseCpr([text]);
    return [
      ...(codes.length === 0 ? [{ field: 'codes', message: 'Driftsherrer: Vælg mindst én.' }] : []),
      ...(text.trim() === '' ? [{ field: 'text', message: 'Tekst: Skriv, hvad I vil minde om.' }] : []),
      ...(cpr ? [{ field: 'text', message: cpr.message }] : []),
    ];
  }

  /** The mail as the first of them gets it. */
  preview(year: number, { name, missing, code, reporters }: Reminded, text: string): WrittenMail {
    const data = dataOf(year, code, name, text, missing);
    return this.mails.preview([{ kind: 'reminder', year, data }], reporters[0] ?? name);
  }

  /** One transaction: all of them, or none. Answers how many people are told. */
  async send(who: Who, year: number, { codes, text, key }: TypedReminder): Promise<number> {
    const organisations = await this.dataSource.manager.findBy(Organisation, { code: In([...codes]) });
    const chosen = await Promise.all(
      organisations.map(async (one) => ({ ...one, missing: (await this.missing.of(year, one.code))?.text ?? null })),
    );
    return this.dataSource.transaction(async (manager) => {
      let people = 0;
      for (const { code, name, missing } of chosen) {
        const data = dataOf(year, code, name, text.trim(), missing);
        const subject = `reminder ${key}, driftsherre ${code}`;
        people += await this.notices.tell(manager, {
          kind: 'reminder',
          year,
          to: { driftsherre: code },
          subject,
          data,
        });
      }
      if (people > 0)
        await this.audit.append(manager, {
          userId: who.userId,
          action: 'reminder.send',
          subject: `round ${year}`,
          data: { driftsherrer: [...codes], text: text.trim() },
        });
      return people;
    });
  }

  /** Newest first. */
  async sent(year: number): Promise<SentReminder[]> {
    return this.dataSource.query(
      `select kind, data->>'text' as text, array_agg(distinct data->>'driftsherre') as driftsherrer,
         min(told_at) as at, count(*)::int as people
       from notice where year = $1 and kind in ('reminder', 'deadline_soon', 'deadline_passed')
       group by kind, data->>'text', date_trunc('minute', told_at) order by min(told_at) desc`,
      [year],
    );
  }
}

const dataOf = (year: number, code: number, driftsherre: string, text: string, missing: string | null) => ({
  driftsherre,
  text,
  missing: missing ?? '',
  path: `/indberetning/${year}?driftsherre=${code}`,
});
