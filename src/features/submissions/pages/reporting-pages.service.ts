import { Injectable, NotFoundException } from '@nestjs/common';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused } from '../../../domain/refusal.js';
import { page } from '../../../web/render.js';
import type { Organisation } from '../../organisations/organisation.entity.js';
import { deadlineWords } from './deadline-words.js';
import { type Reporting, ReportingService } from './reporting/reporting.service.js';
import { type ReportingProps, ReportingView } from './reporting/reporting.view.js';
import { choiceOf, homeOf } from './reporting-address.js';
import { stageOf } from './reporting-stage.js';
import { stepsOf } from './reporting-steps.js';
import { rightsOf } from './rights.js';

/** What was sent and refused, when the page is shown again for it. */
type ShownAgain = Pick<ReportingProps, 'refusal' | 'refusedAnswer'>;

/** The page of a driftsherre's reporting, as several routes answer it: shown, and shown again with what was refused. */
@Injectable()
export class ReportingPages {
  constructor(private readonly reportings: ReportingService) {}

  currentYear(): Promise<number | null> {
    return this.reportings.currentYear();
  }

  choices(who: Who): Promise<Organisation[]> {
    return this.reportings.choices(who);
  }

  /** The driftsherre that is named, else the only one the person has to do with. */
  async driftsherreOf(who: Who, named: number | undefined): Promise<number> {
    if (named !== undefined) return named;
    const [only, ...others] = await this.reportings.choices(who);
    if (!only || others.length > 0) throw new NotFoundException();
    return only.code;
  }

  /** Throws "not found" where the person has nothing to do with the driftsherre. */
  async load(who: Who, year: number, driftsherre: number): Promise<Reporting> {
    const reporting = await this.reportings.of(who, year, driftsherre);
    if (isRefused(reporting)) throw new NotFoundException();
    return reporting;
  }

  async reporting(who: Who, year: number, driftsherre: number, again: ShownAgain = {}): Promise<string> {
    const reporting = await this.load(who, year, driftsherre);
    const home = homeOf(year, driftsherre, who);
    return page(
      ReportingView({
        who,
        reporting,
        rights: rightsOf(driftsherre, who),
        deadline: deadlineWords(reporting.round, reporting.now, reporting.submission !== null, reporting.revision),
        steps: stepsOf({ stage: stageOf(reporting), home, uploadId: reporting.newest?.id ?? null }),
        choice: choiceOf(driftsherre, who),
        ...again,
      }),
    );
  }
}
