import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import { NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { Submission } from './submission.entity.js';
import { currentSubmission } from './submit/current-submission.js';

/** Who has submitted what. */
@Injectable()
export class Submissions {
  constructor(private readonly dataSource: DataSource) {}

  /** All of a year that the person may see, the newest first, with who sent it and from which upload. */
  async ofYear(who: Who, year: number): Promise<Submission[]> {
    const all = await this.dataSource.manager.find(Submission, {
      where: { year },
      relations: { organisationRow: true, submittedByUser: true, upload: true },
      order: { id: 'DESC' },
    });
    return all.filter((submission) => !hidden(who, submission));
  }

  /** What counts of a driftsherre. Whether the person may see it is the caller's to ask. */
  current(
    year: number,
    driftsherre: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Submission | null> {
    return currentSubmission(manager, year, driftsherre);
  }

  async find(who: Who, id: number): Promise<Submission | Refused> {
    const submission = await this.dataSource.manager.findOne(Submission, {
      where: { id },
      relations: { organisationRow: true, submittedByUser: true, upload: true },
    });
    return submission ? (hidden(who, submission) ?? submission) : NOT_FOUND;
  }
}

/** What was withdrawn is a draft again. */
const hidden = (who: Who, { organisation, state }: Submission): Refused | null =>
  denied('submission.read', { driftsherre: organisation, submitted: state !== 'withdrawn' }, who);
