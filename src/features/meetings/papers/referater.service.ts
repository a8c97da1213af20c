import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { sha256 } from '../../../adapters/files/sha256.js';
import { canonicalJson } from '../../../domain/canonical.js';
import type { MeetingPack } from '../../../domain/meeting/pack.js';
import { newestDecision } from '../agenda/agenda.service.js';
import type { Meeting } from '../meeting.entity.js';
import { buildPack } from '../pack/build-pack.js';
import { PackSources } from './pack-sources.service.js';
import { Referat } from './referat.entity.js';

/** A meeting's papers as data: made anew while it is open, and as they were kept when it was closed. */
@Injectable()
export class Referater {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: PackSources,
  ) {}

  /** null: a closed meeting has no dagsorden any more. */
  async packOf(
    meeting: Meeting,
    kind: MeetingPack['kind'],
    access: MeetingPack['access'],
  ): Promise<MeetingPack | null> {
    if (meeting.state === 'open') return buildPack(await this.sources.of(meeting), kind, access);
    if (kind === 'dagsorden') return null;
    const kept = await this.dataSource.manager.findOneBy(Referat, { meetingId: meeting.id });
    return kept && (access === 'aaben' ? kept.open : kept.members);
  }

  /** The minutes as they stand, for good; the caller closes the meeting in the same transaction. */
  async keep(manager: EntityManager, meeting: Meeting): Promise<void> {
    const input = { ...(await this.sources.of(meeting, manager)), closed: true };
    const members = buildPack(input, 'referat', 'medlemmer');
    const open = buildPack(input, 'referat', 'aaben');
    const hash = sha256(canonicalJson({ members, open }));
    const toldUntil = await newestDecision(manager);
    await manager.insert(Referat, { meetingId: meeting.id, members, open, hash, toldUntil } as never);
  }
}
