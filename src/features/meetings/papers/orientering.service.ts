import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { itemName } from '../../../domain/takst-words.js';
import { doneAndHow } from '../../../domain/workflow/done-text.js';
import { date } from '../../../web/format.js';
import { calendarDay } from '../../../web/local-day.js';
import { meetingName } from '../../../web/meeting-name.js';
import { Decision } from '../../review/decision.entity.js';
import { LineRow } from '../../submissions/line.entity.js';
import { Upload } from '../../submissions/upload/upload.entity.js';
import { STANDS } from '../agenda/agenda.service.js';
import type { Meeting } from '../meeting.entity.js';
import type { ToldDecision } from '../pack/pack-input.js';

const OWN_COMPETENCE = 'FU’s egen behandling i takstrunden';
const OWN_IN_REVISION = 'FU’s egen behandling af revisionen';

/** "Orientering fra FU": what FU has decided and no earlier minutes of DAS have told, under which mandate. */
@Injectable()
export class Orientering {
  /** `lukket`: the items that stand at a closed point. */
  async for(manager: EntityManager, meeting: Meeting, lukket: ReadonlySet<number>): Promise<ToldDecision[]> {
    const decisions = await this.decisionsFor(manager, meeting);
    const revisions = await revisionUploads(manager, decisions);
    return decisions.map((decision) => ({
      on: decision.meeting?.heldOn ?? calendarDay(decision.decidedAt),
      action: decision.action,
      outcome: doneAndHow(decision),
      party: decision.item.organisationRow.shortName,
      name: itemName(decision.item.line),
      lineKey: decision.item.lineKey,
      revisionUpload: revisions.get(decision.lineId) ?? null,
      grounds: decision.comment,
      mandate: mandateOf(decision, revisions.has(decision.lineId)),
      lukket: lukket.has(decision.itemId),
    }));
  }

  /** FU's decisions that stand, in the order in which they were made. Of the meeting's year where DAS was never told before. */
  private decisionsFor(manager: EntityManager, { id, year }: Meeting): Promise<Decision[]> {
    return manager
      .createQueryBuilder(Decision, 'decision')
      .innerJoinAndSelect('decision.item', 'item')
      .innerJoinAndMapOne('item.line', LineRow, 'line', 'line.id = decision.lineId')
      .innerJoinAndSelect('item.organisationRow', 'organisation')
      .leftJoinAndSelect('decision.meeting', 'meeting')
      .leftJoinAndSelect('decision.mandate', 'mandate')
      .leftJoinAndSelect('mandate.meeting', 'given')
      .where("decision.body = 'FU' AND decision.action <> 'undo'")
      .andWhere(STANDS)
      .andWhere(
        `CASE WHEN EXISTS (${TOLD}) THEN decision.id > (SELECT max(told.told_until) FROM (${TOLD}) told) ELSE item.year = :year END`,
        { id, year },
      )
      .orderBy('decision.id')
      .getMany();
  }
}

/** The uploads of revisions whose lines were judged, by line. */
async function revisionUploads(
  manager: EntityManager,
  decisions: readonly Decision[],
): Promise<ReadonlyMap<number, number>> {
  const uploads = await manager.find(Upload, {
    where: { id: In(decisions.map(({ item }) => item.line.uploadId)), revisionId: Not(IsNull()) },
    select: { id: true },
  });
  const ids = new Set(uploads.map(({ id }) => id));
  const judged = decisions.filter(({ item }) => ids.has(item.line.uploadId));
  return new Map(judged.map(({ lineId, item }) => [lineId, item.line.uploadId]));
}

/** How far the other meetings of DAS have told. */
const TOLD = `SELECT referat.told_until FROM referat JOIN meeting das ON das.id = referat.meeting_id
  WHERE das.body = 'DAS' AND das.id <> :id`;

/** "Mandat givet i møde i DAS den 12. november 2026" */
function mandateOf({ mandate }: Decision, inRevision: boolean): string {
  if (!mandate) return inRevision ? OWN_IN_REVISION : OWN_COMPETENCE;
  const { meeting, givenAt } = mandate;
  return meeting
    ? `Mandat givet i ${lowered(meetingName(meeting))}`
    : `Mandat givet skriftligt af DAS den ${date(givenAt)}`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
