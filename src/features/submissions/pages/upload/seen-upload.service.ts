import { Injectable, NotFoundException } from '@nestjs/common';
import type { Who } from '../../../../domain/access/roles.js';
import { isRefused } from '../../../../domain/refusal.js';
import type { Step } from '../../../../web/ui/step-indicator.js';
import { CheckedUpload } from '../../check/checked-upload.service.js';
import type { JudgedUpload } from '../../check/judged-upload.js';
import type { Submission } from '../../submission.entity.js';
import { Submissions } from '../../submissions.service.js';
import type { Upload } from '../../upload/upload.entity.js';
import { UploadService } from '../../upload/upload.service.js';
import { choiceOf, homeOf } from '../reporting-address.js';
import { stageOf } from '../reporting-stage.js';
import { type Stage, stepsOf } from '../reporting-steps.js';
import { type Rights, rightsOf } from '../rights.js';

/** An upload that somebody looks at, with where it stands among the others. */
export interface SeenUpload {
  upload: Upload;
  /** null unless it is checked. */
  judged: JudgedUpload | null;
  rights: Rights;
  /** A newer upload of the same driftsherre, for who may see it; null: this is the newest. */
  newer: Upload | null;
  submission: Submission | null;
  /** The page of the reporting. */
  home: string;
  /** "?driftsherre=851" or ''. */
  choice: string;
}

/** Loads an upload for a page; throws "not found" for who may not see it. */
@Injectable()
export class SeenUploads {
  constructor(
    private readonly uploads: UploadService,
    private readonly checked: CheckedUpload,
    private readonly submissions: Submissions,
  ) {}

  async load(who: Who, id: number): Promise<SeenUpload> {
    const upload = await this.uploads.find(who, id);
    if (isRefused(upload)) throw new NotFoundException();
    const { year, organisation } = upload;
    const rights = rightsOf(organisation, who);
    const all = rights.upload ? await this.uploads.ofDriftsherre(who, year, organisation) : [];
    const newest = isRefused(all) ? undefined : all[0];
    return {
      upload,
      judged: upload.status === 'checked' ? { ...(await this.checked.judge(id)), upload } : null,
      rights,
      newer: newest && newest.id !== id ? newest : null,
      submission: await this.submissions.current(year, organisation),
      home: homeOf(year, organisation, who),
      choice: choiceOf(organisation, who),
    };
  }

  /** The same for a page that explains or submits: only of a checked upload, by who reports. */
  async loadChecked(who: Who, id: number): Promise<SeenUpload & { judged: JudgedUpload }> {
    const seen = await this.load(who, id);
    const { judged } = seen;
    if (!judged || !seen.rights.report) throw new NotFoundException();
    return { ...seen, judged };
  }
}

/** The steps as they stand with this upload, for the page of one of them. */
export function stepsAt({ upload, judged, submission, home }: SeenUpload, shown?: Stage): Step[] {
  const stage = stageOf({ newest: upload, judged, submission });
  return stepsOf({ stage, home, uploadId: upload.id, ...(shown && { shown }) });
}
