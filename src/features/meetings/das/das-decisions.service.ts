import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import type { Who } from '../../../domain/access/roles.js';
import { refuseCpr } from '../../../domain/cpr.js';
import { isRefused, NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { itemName } from '../../../domain/takst-words.js';
import { doneText } from '../../../domain/workflow/done-text.js';
import { refuse } from '../../../domain/workflow/refusals.js';
import { AuditService } from '../../audit/audit.service.js';
import { WorkflowService } from '../../review/workflow/workflow.service.js';
import { RoundStateService } from '../../rounds/round-state.service.js';
import { type Agenda, isSameList, shownAfter } from '../agenda/agenda.js';
import { AgendaService } from '../agenda/agenda.service.js';
import { Meeting } from '../meeting.entity.js';
import { type DasDecision, excepted, requestsOf } from './das-decision.js';

const MOST_NAMED = 5;

/** "DAS godkender alle, undtagen …": decided on the list as it was shown, in one transaction, or not at all. */
@Injectable()
export class DasDecisionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly agendas: AgendaService,
    private readonly workflow: WorkflowService,
    private readonly rounds: RoundStateService,
    private readonly audit: AuditService,
  ) {}

  async decide(who: Who, meetingId: number, decision: DasDecision): Promise<{ decisions: number[] } | Refused> {
    const cpr = refuseCpr([decision.text, ...decision.exceptions.map(({ grounds }) => grounds)]);
    const no = denied('meeting.decide', {}, who) ?? (cpr && { refusal: cpr });
    if (no) return no;
    const meeting = await this.dataSource.manager.findOneBy(Meeting, { id: meetingId });
    if (!meeting) return NOT_FOUND;
    const answer = await this.dataSource.transaction((manager) => this.decideWithin(manager, who, meeting, decision));
    if (!isRefused(answer)) await this.rounds.approveWhenDecided([meeting.year]);
    return answer;
  }

  /** Each item is locked and judged again by the workflow, so that what moves after the list was compared is stale, too. */
  private async decideWithin(
    manager: EntityManager,
    who: Who,
    meeting: Meeting,
    decision: DasDecision,
  ): Promise<{ decisions: number[] } | Refused> {
    if (meeting.body !== 'DAS') return { refusal: refuse('wrong_meeting') };
    const agenda = await this.agendas.of(meeting, manager);
    if (!isSameList(agenda.listHash, decision.listHash)) return this.staleList(manager, meeting, decision.listHash);
    const no = refuseExceptions(agenda, decision);
    if (no) return no;
    const answer = await this.workflow.decideTogether(manager, who, requestsOf(meeting.id, agenda, decision));
    if (isRefused(answer)) return answer;
    await this.audit.append(manager, {
      userId: who.userId,
      action: 'meeting.decide',
      subject: `meeting ${meeting.id}`,
      data: { listHash: decision.listHash, exceptions: decision.exceptions.map(({ id }) => id) },
    });
    return answer;
  }

  /** What was changed since the list was shown, by name. */
  private async staleList(manager: EntityManager, { year }: Meeting, listHash: string): Promise<Refused> {
    const changes = await this.agendas.changesAfter(manager, year, shownAfter(listHash));
    const named = changes.map((change) => `${itemName(change.item.line)}: ${doneText(change)}`);
    const rest = named.length > MOST_NAMED ? ` og ${named.length - MOST_NAMED} til` : '';
    const what = named.length > 0 ? `${named.slice(0, MOST_NAMED).join('; ')}${rest}` : WITHDRAWN;
    return refused('stale', `Listen er ændret, siden du åbnede den. ${what}. Intet er besluttet. Se den nye liste.`);
  }
}

const WITHDRAWN = 'En indsendelse er trukket tilbage eller sendt igen';

function refuseExceptions(agenda: Agenda, { exceptions, text }: DasDecision): Refused | null {
  const found = excepted(agenda, exceptions);
  if (!found) return NOT_FOUND;
  if (agenda.covered.length === 0 && found.every(({ handling }) => handling === 'leave')) return NOTHING;
  const unexplained = found.find(
    ({ handling, grounds }) => (handling === 'send_back' || handling === 'reject') && !(grounds.trim() || text.trim()),
  );
  return unexplained
    ? refused('comment_required', `Skriv en begrundelse for ${itemName(unexplained.item.line)}.`)
    : null;
}

const NOTHING = refused('nothing_to_decide', 'Der er ingen takster at godkende på listen.');
