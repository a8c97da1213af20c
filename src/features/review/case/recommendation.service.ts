import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import { AuditService } from '../../audit/audit.service.js';
import { maySee, subjectOf } from '../item.entity.js';
import { lockItems } from '../workflow/locked-items.js';
import { WorkflowService } from '../workflow/workflow.service.js';

/** The secretariat's indstilling on an item, which FU and DAS see. */
@Injectable()
export class RecommendationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly workflow: WorkflowService,
  ) {}

  /** An empty text takes it away. */
  async write(who: Who, id: number, text: string): Promise<{ recommendation: string | null } | Refused> {
    const refusal = refuseCpr([text]);
    if (refusal) return { refusal };
    return this.dataSource.transaction(async (manager) => {
      const [item] = await lockItems(manager, [id]);
      if (!item || !maySee(who, item)) return NOT_FOUND;
      const no = denied('recommendation.write', subjectOf(item), who);
      if (no) return no;
      const recommendation = text.trim() || null;
      await this.workflow.recommend(manager, id, recommendation);
      const subject = `item ${id}`;
      await this.audit.append(manager, { userId: who.userId, action: 'recommendation.write', subject });
      return { recommendation };
    });
  }
}
