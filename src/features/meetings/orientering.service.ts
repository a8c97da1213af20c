import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { itemName } from '../../domain/takst-words.js';
import { doneText } from '../../domain/workflow/done-text.js';
import { date } from '../../web/format.js';
import { calendarDay } from '../../web/local-day.js';
import { meetingName } from '../../web/meeting-name.js';
import { Decision } from '../review/decision.entity.js';
import { STANDS } from './agenda.service.js';
import type { Meeting } from './meeting.entity.js';
import type { ToldDecision } from './pack/pack-input.js';

const OWN_COMPETENCE = 'FU’s egen behandling i takstrunden';

/** "Orientering fra FU": what FU has decided and no earlier minutes of DAS have told, under which mandate. */
@Injectable()
export class Orientering {
  /** `lukket`: the items that stand at a closed point. */
  async for(manager: EntityManager, meeting: Meeting, lukket: ReadonlySet<number>): Promise<ToldDecision[]> {
    const decisions = await this.decisionsFor(manager, meeting);
    return decisions.map((decision) => ({
      on: decision.meeting?.heldOn ?? calendarDay(decision.decidedAt),
      outcome: doneText(decision),
      party: decision.item.organisationRow.shortName,
      name: itemName(decision.item.line),
      grounds: decision.comment,
      mandate: mandateOf(decision),
      lukket: lukket.has(decision.itemId),
    }));
  }

  /** FU's decisions that stand, in the order in which they were made. Of the meeting's year where DAS was never told before. */
  private decisionsFor(manager: EntityManager, { id, year }: Meeting): Promise<Decision[]> {
    return manager
      .createQueryBuilder(Decision, 'decision')
      .innerJoinAndSelect('decision.item', 'item')
      .innerJoinAndSelect('item.line', 'line')
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

/** How far the other meetings of DAS have told. */
const TOLD = `SELECT referat.told_until FROM referat JOIN meeting das ON das.id = referat.meeting_id
  WHERE das.body = 'DAS' AND das.id <> :id`;

/** "Mandat givet i møde i DAS den 12. november 2026" */
function mandateOf({ mandate }: Decision): string {
  if (!mandate) return OWN_COMPETENCE;
  const { meeting, givenAt } = mandate;
  return meeting
    ? `Mandat givet i ${lowered(meetingName(meeting))}`
    : `Mandat givet skriftligt af DAS den ${date(givenAt)}`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
