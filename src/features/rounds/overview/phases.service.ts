import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { shortDate } from '../../../web/format.js';
import type { Phase } from '../../../web/ui/phases.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { EditionPublication } from '../../takstbilag/edition/edition-publication.entity.js';
import type { Round } from '../round.entity.js';

interface Point {
  label: string;
  at: Date | null;
}

const UNKNOWN = 'ikke fastsat';

const noonOf = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T12:00:00Z`));

/** The phases of a round with the dates that are known, else those that are planned: deadlines, meetings, publication. */
@Injectable()
export class PhasesService {
  constructor(private readonly dataSource: DataSource) {}

  async of(round: Round, now: Date): Promise<Phase[]> {
    const points: Point[] = [
      { label: 'Runden åbner', at: round.state === 'planned' ? noonOf(round.opensOn) : round.openedAt },
      { label: 'Ind- og udmelding', at: round.changesDeadline },
      { label: 'Indberetning', at: round.announcedDeadline },
      { label: 'FU-behandling', at: (await this.meeting(round.year, 'FU')) ?? noonOf(round.fuOn) },
      { label: 'DAS behandler', at: (await this.meeting(round.year, 'DAS')) ?? noonOf(round.dasOn) },
      { label: 'Takstbilag offentliggøres', at: (await this.published(round.year)) ?? noonOf(round.publicationOn) },
    ];
    const current = points.findIndex(({ at }) => at === null || at > now);
    return points.map(({ label, at }, index) => ({
      label,
      when: at ? shortDate(at) : UNKNOWN,
      state: current === -1 || index < current ? 'done' : index === current ? 'current' : 'todo',
    }));
  }

  /** The newest meeting of a body on this year. */
  private async meeting(year: number, body: Meeting['body']): Promise<Date | null> {
    const meeting = await this.dataSource.manager.findOne(Meeting, {
      where: { year, body },
      order: { heldOn: 'DESC' },
    });
    return noonOf(meeting?.heldOn ?? null);
  }

  private async published(year: number): Promise<Date | null> {
    const publication = await this.dataSource.manager.findOne(EditionPublication, {
      where: { edition: { year } },
      order: { publishedAt: 'ASC' },
    });
    return publication?.publishedAt ?? null;
  }
}
