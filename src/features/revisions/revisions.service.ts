import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { denied } from '../../domain/access/denied.js';
import type { Who } from '../../domain/access/roles.js';
import type { ItemState } from '../../domain/workflow/states.js';
import { Item } from '../review/item.entity.js';
import { Submission } from '../submissions/submission.entity.js';
import { Revision } from './revision.entity.js';

/** A revision that was opened, and how far it has come. */
export interface RevisionEntry {
  revision: Revision;
  /** What was submitted in it last; null: nothing yet. */
  submission: Submission | null;
  /** How many of its takster stand where. */
  states: Partial<Record<ItemState, number>>;
}

/** The revisions of a takstår. */
@Injectable()
export class Revisions {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that the person may see, newest first: FU and DAS from when they are submitted. */
  async ofYear(who: Who, year: number): Promise<RevisionEntry[]> {
    const { manager } = this.dataSource;
    const revisions = await manager.find(Revision, {
      where: { year },
      relations: { organisationRow: true },
      order: { id: 'DESC' },
    });
    const submissions = await manager.find(Submission, { where: { year }, order: { id: 'ASC' } });
    const items = await manager.findBy(Item, { year, kind: 'revision' });
    const newest = new Map(submissions.map((submission) => [submission.revisionId, submission]));
    return revisions.flatMap((revision) => {
      const submission = newest.get(revision.id) ?? null;
      const subject = { driftsherre: revision.organisation, submitted: submission !== null };
      if (denied('revision.read', subject, who)) return [];
      const states: RevisionEntry['states'] = {};
      for (const { submissionId, state } of items)
        if (submissionId === submission?.id) states[state] = (states[state] ?? 0) + 1;
      return [{ revision, submission, states }];
    });
  }
}
