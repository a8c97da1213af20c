import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { isRefused, NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import type { Cause } from '../../../domain/takst.js';
import { AuditService } from '../../audit/audit.service.js';
import { CheckedUpload } from '../check/checked-upload.service.js';
import type { JudgedLine, JudgedUpload } from '../check/judged-upload.js';
import { NOT_ALIKE, NOT_CHECKED } from '../refusals.js';
import { lockReporting } from '../reporting-lock.service.js';
import { UploadService } from '../upload/upload.service.js';
import { commonChangeOf, explainedTogether } from './common-change.js';
import { Explanation } from './explanation.entity.js';

export interface GivenExplanation {
  cause: Cause | null;
  text: string;
}

/** Explanations given on the page: each is added to those before, tied to the figures it explains and the rule that asks. */
@Injectable()
export class ExplanationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uploads: UploadService,
    private readonly checked: CheckedUpload,
    private readonly audit: AuditService,
  ) {}

  /**
   * The newer of page and sheet counts, so this one counts from now on; the same text once more confirms it for the figures
   * of now. A possible CPR number is refused (R34).
   */
  async put(
    who: Who,
    uploadId: number,
    lineKey: string,
    explanation: GivenExplanation,
  ): Promise<GivenExplanation | Refused> {
    const given = await this.store(who, uploadId, explanation, ({ lines }) => {
      const explained = lines.find(({ line }) => line.lineKey === lineKey);
      return explained ? [explained] : NOT_FOUND;
    });
    return isRefused(given) ? given : { cause: given.cause, text: given.text };
  }

  /** One explanation for all lines that changed alike (R67) and lack one; each can be given its own afterwards. */
  putForAll(
    who: Who,
    uploadId: number,
    explanation: GivenExplanation,
  ): Promise<(GivenExplanation & { lineKeys: string[] }) | Refused> {
    return this.store(who, uploadId, explanation, (judged) => {
      const common = commonChangeOf(judged);
      return common ? explainedTogether(common, explanation) : NOT_ALIKE;
    });
  }

  /** Takes away what is said of the line, on the page as in the sheet. */
  remove(who: Who, uploadId: number, lineKey: string): Promise<GivenExplanation | Refused> {
    return this.put(who, uploadId, lineKey, { cause: null, text: '' });
  }

  private async store(
    who: Who,
    uploadId: number,
    { cause, text }: GivenExplanation,
    choose: (judged: JudgedUpload) => JudgedLine[] | Refused,
  ): Promise<(GivenExplanation & { lineKeys: string[] }) | Refused> {
    const upload = await this.uploads.find(who, uploadId);
    if (isRefused(upload)) return upload;
    const no = denied('explanation.write', { driftsherre: upload.organisation }, who);
    if (no) return no;
    if (upload.status !== 'checked') return NOT_CHECKED;
    const refusal = refuseCpr([text]);
    if (refusal) return { refusal };
    return this.dataSource.transaction(async (manager) => {
      await lockReporting(manager, upload.organisation);
      const chosen = choose(await this.checked.judge(uploadId, manager));
      if (isRefused(chosen)) return chosen;
      const given = { cause, text: text.trim() };
      const lineKeys = chosen.map(({ line }) => line.lineKey);
      const { year, organisation } = upload;
      const tie = { ...given, year, organisation, source: 'page' as const, userId: who.userId };
      if (chosen.length === 0) return { ...given, lineKeys };
      await manager.insert(
        Explanation,
        chosen.map(({ line, explains }) => ({ ...tie, ...explains, lineKey: line.lineKey })),
      );
      await this.audit.append(manager, {
        userId: who.userId,
        action: 'explanation.write',
        subject: `upload ${uploadId}`,
        data: { lineKeys, cause, length: given.text.length },
      });
      return { ...given, lineKeys };
    });
  }
}
