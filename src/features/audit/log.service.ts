import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { User } from '../users/user.entity.js';
import { AuditRow } from './audit-row.entity.js';

export const LOG_PAGE_SIZE = 50;

export interface LogPage {
  rows: (AuditRow & { who: string })[];
  total: number;
  /** Every action that the log holds. */
  actions: string[];
}

/** The log, a page at a time. */
@Injectable()
export class LogService {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; `page` from 1. */
  async page(page: number, action: string | undefined): Promise<LogPage> {
    const { manager } = this.dataSource;
    const [rows, total] = await manager.findAndCount(AuditRow, {
      where: action === undefined ? {} : { action },
      order: { id: 'DESC' },
      take: LOG_PAGE_SIZE,
      skip: (page - 1) * LOG_PAGE_SIZE,
    });
    const users = await manager.findBy(User, { id: In(rows.flatMap(({ userId }) => userId ?? [])) });
    const known: { action: string }[] = await manager.query('select distinct action from audit');
    return {
      rows: rows.map((row) => ({ ...row, who: users.find(({ id }) => id === row.userId)?.name ?? 'Systemet' })),
      total,
      actions: known.map((one) => one.action),
    };
  }
}
