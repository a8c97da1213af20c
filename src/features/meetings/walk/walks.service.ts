import { Injectable, NotFoundException } from '@nestjs/common';
import { mayEnter } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { Proposals } from '../../review/proposals/proposals.service.js';
import { Precedents } from '../../tilbud-changes/precedents/precedents.service.js';
import type { TilbudChangeRow } from '../../tilbud-changes/tilbud-change.entity.js';
import { AgendaService } from '../agenda/agenda.service.js';
import { MeetingContents } from '../agenda/meeting-content.service.js';
import { found } from '../found.js';
import type { Meeting } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { beslutningAt } from '../pack/beslutning-at.js';
import { PackSources } from '../papers/pack-sources.service.js';
import type { WalkPoint } from './walk-point.js';

/** A point of an agenda with all that its page shows. */
@Injectable()
export class Walks {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly contents: MeetingContents,
    private readonly sources: PackSources,
    private readonly agendas: AgendaService,
    private readonly precedents: Precedents,
    private readonly proposals: Proposals,
  ) {}

  /** Throws where there is no such meeting or point. */
  async of(who: Who, meetingId: number, pointId: number): Promise<WalkPoint> {
    const meeting = found(await this.meetings.one(who, meetingId));
    const content = await this.contents.of(meeting);
    const index = content.points.findIndex(({ point }) => point.id === pointId);
    const here = content.points[index];
    if (!here) throw new NotFoundException();
    const papers = await this.sources.point(meeting, content, here);
    const { decided, changesDecided, points } = content;
    return {
      ...here,
      meeting,
      decided,
      waiting: await this.proposals.waitingOn(
        who,
        here.items.map(({ id }) => id),
      ),
      changesDecided,
      precedents: await this.precedentsOf(meeting, here.changes),
      total: points.length,
      previous: points[index - 1]?.point ?? null,
      next: points[index + 1]?.point ?? null,
      papers,
      proposed: beslutningAt(papers),
      agenda: here.point.kind === 'takstbilag' && meeting.state === 'open' ? await this.agendas.of(meeting) : null,
      maySeeNotes: mayEnter('meeting.prepare', who).allowed,
    };
  }

  /** What is decided in the meeting itself is no precedent in it. */
  private async precedentsOf(
    meeting: Meeting,
    changes: readonly TilbudChangeRow[],
  ): Promise<ReadonlyMap<number, number>> {
    if (changes.length === 0) return new Map();
    const all = (await this.precedents.find({})).filter(({ meetingId }) => meetingId !== meeting.id);
    const alike = ({ id, kind }: TilbudChangeRow) =>
      all.filter((one) => one.content.kind === kind && one.changeId !== id).length;
    return new Map(changes.map((change) => [change.id, alike(change)]));
  }
}
