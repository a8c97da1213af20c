import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RuleContext } from '../../../domain/rules/context.js';
import { noticesOf } from '../../../domain/takstskema/reading-notices.js';
import type { ReadTakstskema } from '../../../domain/takstskema/to-lines.js';
import { KnownLines } from '../known-lines.service.js';
import type { Upload } from '../upload/upload.entity.js';
import { lapsedNotices } from './lapsed-notices.js';
import { unheededChanges } from './unheeded-changes.js';
import { unheededPredecessors } from './unheeded-predecessors.js';

/** What is worth saying about a takstskema that is no fault. */
@Injectable()
export class UploadNotices {
  constructor(private readonly known: KnownLines) {}

  /** Against its prefill; what was reported earlier in the year may be left out again without a word. */
  async of(
    manager: EntityManager,
    upload: Pick<Upload, 'year' | 'organisation' | 'revisionId'>,
    { lines, tilbudChanges }: Pick<ReadTakstskema, 'lines' | 'tilbudChanges'>,
    context: RuleContext,
  ): Promise<string[]> {
    const prefill = noticesOf(lines, await this.known.prefillOf(manager, upload));
    return [
      ...prefill.map(({ message }) => message),
      ...unheededPredecessors(context),
      ...unheededChanges(tilbudChanges, context),
      ...lapsedNotices(context),
    ];
  }
}
