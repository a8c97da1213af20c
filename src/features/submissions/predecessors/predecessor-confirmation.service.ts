import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import type { NewLink } from '../../../domain/lineage/check-link.js';
import { kindOf } from '../../../domain/lineage/kinds.js';
import { isRefused, type Refused, refused } from '../../../domain/refusal.js';
import { CheckedUpload } from '../check/checked-upload.service.js';
import { NOT_CHECKED } from '../refusals.js';
import { lockedReporting } from '../submit/locked-reporting.js';
import type { Upload } from '../upload/upload.entity.js';
import { UploadService } from '../upload/upload.service.js';
import { LineLinks } from './line-links.service.js';

/** A line of an upload, and the closed line that it follows. */
export interface Confirmed {
  lineKey: string;
  predecessor: string;
}

const NO_PROPOSAL = refused(
  'no_proposal',
  'Forslaget gælder ikke længere. Skriv i stedet Linje-ID i kolonnen Afløser Linje-ID, og upload igen.',
);
const NOT_CONFIRMED = refused('not_confirmed', 'Der er ikke bekræftet en forgænger for linjen på siden.');
const ALREADY_SUBMITTED = refused(
  'already_submitted',
  'Taksterne er indsendt. Træk indberetningen tilbage, eller skriv til sekretariatet.',
);

/** The indberetter's yes to what is proposed for a new line (domain/lineage/proposed-predecessors.ts). */
@Injectable()
export class PredecessorConfirmation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uploads: UploadService,
    private readonly checked: CheckedUpload,
    private readonly links: LineLinks,
  ) {}

  /** Only what is proposed; anything else is said in the sheet. What the sheet says later counts before it. */
  confirm(who: Who, uploadId: number, { lineKey, predecessor }: Confirmed): Promise<Confirmed | Refused> {
    return this.record(who, uploadId, lineKey, async (manager, { number }) => {
      const { lineage } = await this.checked.judge(uploadId, manager);
      const proposal = lineage.proposals.find(
        (one) => one.line.lineKey === lineKey && one.predecessor.lineKey === predecessor,
      );
      if (!proposal) return NO_PROPOSAL;
      return {
        predecessors: [{ lineKey: predecessor, share: null }],
        kind: kindOf(proposal.line, proposal.predecessor),
        reason: `Bekræftet på siden for ${number}. upload: ${proposal.alike.join(', ')}.`,
      };
    });
  }

  /** Takes the yes back. */
  undo(who: Who, uploadId: number, lineKey: string): Promise<Confirmed | Refused> {
    return this.record(who, uploadId, lineKey, async (manager, { number }) => {
      const { lineage } = await this.checked.judge(uploadId, manager);
      if (!lineage.confirmed.some(({ line }) => line.lineKey === lineKey)) return NOT_CONFIRMED;
      return { predecessors: null, kind: null, reason: `Fortrudt på siden for ${number}. upload.` };
    });
  }

  private async record(
    who: Who,
    uploadId: number,
    lineKey: string,
    link: (
      manager: EntityManager,
      upload: Upload,
    ) => Promise<Pick<NewLink, 'predecessors' | 'kind' | 'reason'> | Refused>,
  ): Promise<Confirmed | Refused> {
    const upload = await this.uploads.find(who, uploadId);
    if (isRefused(upload)) return upload;
    const { year, organisation: driftsherre } = upload;
    const no = denied('lineage.confirm', { driftsherre }, who);
    if (no) return no;
    if (upload.status !== 'checked') return NOT_CHECKED;
    return this.dataSource.transaction(async (manager) => {
      const reporting = await lockedReporting(manager, year, driftsherre);
      if (isRefused(reporting)) return reporting;
      if (reporting.current?.state === 'submitted' && reporting.current.uploadId === uploadId) return ALREADY_SUBMITTED;
      const said = await link(manager, upload);
      if (isRefused(said)) return said;
      const recorded = await this.links.record(manager, who, { year, lineKey, source: 'page', ...said });
      return isRefused(recorded) ? recorded : { lineKey, predecessor: said.predecessors?.[0]?.lineKey ?? '' };
    });
  }
}
