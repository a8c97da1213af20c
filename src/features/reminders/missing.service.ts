import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { count } from '../../web/format.js';
import { Item } from '../review/item.entity.js';
import { CheckedUpload } from '../submissions/check/checked-upload.service.js';
import type { Submission } from '../submissions/submission.entity.js';
import { Submissions } from '../submissions/submissions.service.js';
import { Upload } from '../submissions/upload/upload.entity.js';

/** What a driftsherre has left to do in a round: a first submission, or corrections of what is submitted. */
export interface Missing {
  what: 'submission' | 'correction';
  /** In words. */
  text: string;
}

/** What is missing from a driftsherre. */
@Injectable()
export class MissingParts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly submissions: Submissions,
    private readonly checked: CheckedUpload,
  ) {}

  /** null: nothing. */
  async of(year: number, driftsherre: number): Promise<Missing | null> {
    const submission = await this.submissions.current(year, driftsherre);
    if (submission) return this.corrections(submission);
    const [upload] = await this.dataSource.manager.find(Upload, {
      where: { year, organisation: driftsherre, kind: 'report' },
      order: { id: 'DESC' },
      take: 1,
    });
    return { what: 'submission', text: await this.beforeSubmission(upload) };
  }

  private async corrections({ id, state }: Submission): Promise<Missing | null> {
    if (state === 'reopened')
      return { what: 'correction', text: 'Indberetningen er åbnet igen og skal indsendes på ny.' };
    const n = await this.dataSource.manager.countBy(Item, { submissionId: id, state: 'sent_back' });
    if (n === 0) return null;
    return {
      what: 'correction',
      text: `${count(n, 'takst', 'takster')} er sendt tilbage og skal rettes eller forklares.`,
    };
  }

  private async beforeSubmission(upload: Upload | undefined): Promise<string> {
    if (!upload) return 'Takstskemaet er ikke uploadet.';
    if (upload.status === 'received') return 'Takstskemaet er uploadet, men ikke indsendt.';
    if (upload.status === 'refused') return 'Den fil, der er uploadet, er afvist. Upload takstskemaet igen.';
    const { counts } = await this.checked.judge(upload.id);
    const left = [
      ...(counts.fejl > 0 ? [`${count(counts.fejl, 'fejl')} skal rettes`] : []),
      ...(counts.forklar > 0 ? [`${count(counts.forklar, 'forklaring', 'forklaringer')} mangler`] : []),
    ];
    return left.length > 0 ? `${left.join(', og ')}.` : 'Takstskemaet er i orden, men ikke indsendt.';
  }
}
