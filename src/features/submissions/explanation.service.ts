import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import { refuseCpr } from '../../domain/cpr.js';
import { explainedFigures } from '../../domain/explained-figures.js';
import { isRefused, NOT_FOUND, type Refused } from '../../domain/refusal.js';
import type { Cause } from '../../domain/takst.js';
import { AuditService } from '../audit/audit.service.js';
import { CheckedUpload } from './checked-upload.service.js';
import { Explanation } from './explanation.entity.js';
import { plainLine } from './plain-line.js';
import { NOT_CHECKED } from './refusals.js';
import { lockReporting } from './reporting-lock.service.js';
import { UploadService } from './upload.service.js';

export interface GivenExplanation {
  cause: Cause | null;
  text: string;
}

/** Explanations given on the page: each is added to those before, tied to the figures it explains. */
@Injectable()
export class ExplanationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uploads: UploadService,
    private readonly checked: CheckedUpload,
    private readonly audit: AuditService,
  ) {}

  /** The newer of page and sheet counts, so this one counts from now on. A possible CPR number is refused (R34). */
  async put(
    who: Who,
    uploadId: number,
    lineKey: string,
    { cause, text }: GivenExplanation,
  ): Promise<GivenExplanation | Refused> {
    const upload = await this.uploads.find(who, uploadId);
    if (isRefused(upload)) return upload;
    const no = denied('explanation.write', { driftsherre: upload.organisation }, who);
    if (no) return no;
    if (upload.status !== 'checked') return NOT_CHECKED;
    const refusal = refuseCpr([text]);
    if (refusal) return { refusal };
    return this.dataSource.transaction(async (manager) => {
      await lockReporting(manager, upload.organisation);
      const { lines } = await this.checked.judge(uploadId, manager);
      const explained = lines.find(({ line }) => line.lineKey === lineKey);
      if (!explained) return NOT_FOUND;
      const { line, group, previous } = explained;
      const given = { cause, text: text.trim() };
      await manager.insert(Explanation, {
        ...given,
        year: upload.year,
        organisation: upload.organisation,
        lineKey,
        figures: explainedFigures(plainLine(line), group, previous),
        source: 'page',
        userId: who.userId,
      });
      await this.audit.append(manager, {
        userId: who.userId,
        action: 'explanation.write',
        subject: `upload ${uploadId}`,
        data: { lineKey, cause, length: given.text.length },
      });
      return given;
    });
  }

  /** Takes away what is said of the line, on the page as in the sheet. */
  remove(who: Who, uploadId: number, lineKey: string): Promise<GivenExplanation | Refused> {
    return this.put(who, uploadId, lineKey, { cause: null, text: '' });
  }
}
