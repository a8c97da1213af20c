import { Injectable, NotFoundException } from '@nestjs/common';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import type { Refused } from '../../../domain/refusal.js';
import { shellOf } from '../../../web/layout/shell.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { AgendaPoints } from '../agenda/agenda-points.service.js';
import { found } from '../found.js';
import { MeetingsService } from '../meetings.service.js';
import { type PointProps, PointView } from './point.view.js';

/** The page of a point: as it stands, or with what was typed and refused. */
@Injectable()
export class PointPages {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly points: AgendaPoints,
  ) {}

  /** Throws where there is no such meeting or point. */
  async of(
    who: Who,
    meetingId: number,
    pointId: number,
    typed: Partial<Pick<PointProps, 'form' | 'newAnnex' | 'error'>> = {},
  ): Promise<string> {
    const meeting = found(await this.meetings.one(who, meetingId));
    const point = (await this.points.of(meetingId)).find((one) => one.id === pointId);
    if (!point) throw new NotFoundException();
    return page(PointView({ shell: shellOf(who), meeting, point, form: point, ...typed }));
  }

  async again(
    response: Response,
    who: Who,
    at: { meetingId: number; pointId: number },
    { refusal }: Refused,
    typed: Partial<Pick<PointProps, 'form' | 'newAnnex'>>,
  ): Promise<void> {
    const shown = await this.of(who, at.meetingId, at.pointId, { ...typed, error: refusal.message });
    response.status(statusOf(refusal)).send(shown);
  }
}
