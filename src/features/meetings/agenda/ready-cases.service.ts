import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { competencesOf } from '../../../domain/mandates/competences.js';
import { revisionKey } from '../../../domain/meeting/proposed-points.js';
import type { Ready, ReadyRevision, ReadyTilbud } from '../../../domain/meeting/ready.js';
import { dayInWords } from '../../../web/format.js';
import type { Item } from '../../review/item.entity.js';
import { Revision } from '../../revisions/revision.entity.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { TilbudChangesService } from '../../tilbud-changes/tilbud-changes.service.js';
import type { Meeting } from '../meeting.entity.js';
import type { MeetingPoint } from '../points/meeting-point.entity.js';
import { AgendaService } from './agenda.service.js';
import { readyAt, readyTakstbilag, readyTakster, revisionOf, waitingTakster } from './ready-takster.js';

/** What is ready to be treated in a meeting: takster, revisions, ind- and udmeldinger. */
@Injectable()
export class ReadyCases {
  constructor(
    private readonly agendas: AgendaService,
    private readonly changes: TilbudChangesService,
    private readonly parameters: ParametersService,
  ) {}

  async of(
    manager: EntityManager,
    meeting: Meeting,
    standing: readonly MeetingPoint[],
  ): Promise<Pick<Ready, 'takster' | 'revisioner' | 'tilbud' | 'takstbilag'>> {
    const { body, year } = meeting;
    const agenda = await this.agendas.of(meeting, manager);
    const live = await this.agendas.liveItems(year, manager);
    const waiting = waitingTakster(body, agenda);
    return {
      takster: readyTakster(waiting, live, standing),
      revisioner: await this.revisions(manager, year, waiting, live, standing),
      tilbud: body === 'DAS' ? await this.tilbud(manager, year, standing) : null,
      takstbilag: body === 'DAS' ? readyTakstbilag(agenda) : null,
    };
  }

  private async revisions(
    manager: EntityManager,
    year: number,
    waiting: readonly Item[],
    live: readonly Item[],
    standing: readonly MeetingPoint[],
  ): Promise<ReadyRevision[]> {
    const ids = [...new Set(waiting.flatMap((item) => revisionOf(item) ?? []))];
    const revisions = await manager.find(Revision, { where: { id: In(ids) }, order: { id: 'ASC' } });
    const { revision: competence } = competencesOf(await this.parameters.ofYear(year, manager));
    return revisions.map(({ id, appliesFrom, reason }) => {
      const own = waiting.filter((item) => revisionOf(item) === id);
      const ready = readyAt(revisionKey(id), own, live, standing);
      return { id, ...ready, appliesFrom: dayInWords(appliesFrom), reason, competence };
    });
  }

  /** What waits for DAS, and what stands at the point already. */
  private async tilbud(
    manager: EntityManager,
    year: number,
    standing: readonly MeetingPoint[],
  ): Promise<ReadyTilbud | null> {
    const waiting = await this.changes.waiting(year, manager);
    if (waiting.length === 0) return null;
    const point = standing.find(({ kind }) => kind === 'tilbud');
    const there = await this.changes.some(point?.changes.map(({ changeId }) => changeId) ?? [], manager);
    const all = new Map([...there, ...waiting].map((change) => [change.id, change]));
    const parties = new Set([...all.values()].map(({ driftsherre }) => driftsherre));
    return { changes: [...all.keys()], parties: parties.size };
  }
}
