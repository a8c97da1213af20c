import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { denied } from '../../../domain/access/denied.js';
import { may } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import { refuse } from '../../../domain/workflow/refusals.js';
import { AuditService } from '../../audit/audit.service.js';
import { maySee, subjectOf } from '../item.entity.js';
import { lockItems } from '../workflow/locked-items.js';
import { DecisionProposal } from './decision-proposal.entity.js';
import { ProposalWithdrawal } from './proposal-withdrawal.entity.js';
import { STANDS, standingProposals } from './standing-proposals.js';
import { type ToldProposal, toldProposal } from './told-proposal.js';

export type { ToldProposal } from './told-proposal.js';

/** Decisions on items of a member's own driftsherre that wait to be confirmed: which they are, and taking one back. */
@Injectable()
export class Proposals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** What waits on each of some items, for those who treat them; nothing for others. */
  async waitingOn(who: Who, itemIds: readonly number[]): Promise<ReadonlyMap<number, ToldProposal>> {
    if (!may('item.read', { submitted: true }, who).allowed) return new Map();
    const standing = await standingProposals(this.dataSource.manager, itemIds);
    return new Map([...standing].map(([itemId, proposal]) => [itemId, toldProposal(who, proposal)]));
  }

  /** How many decisions of a meeting wait to be confirmed: they lapse when it is closed. */
  countIn(meetingId: number): Promise<number> {
    return this.dataSource.manager
      .createQueryBuilder(DecisionProposal, 'proposal')
      .innerJoin('proposal.item', 'item')
      .where('proposal.meetingId = :meetingId', { meetingId })
      .andWhere(STANDS)
      .getCount();
  }

  /** The item that a proposal is about; null: there is no such proposal. */
  async itemOf(id: number): Promise<number | null> {
    return (await this.dataSource.manager.findOneBy(DecisionProposal, { id }))?.itemId ?? null;
  }

  /** By the member who made it, as long as nobody has confirmed it. The item's id. */
  async withdraw(who: Who, id: number): Promise<{ itemId: number } | Refused> {
    return this.dataSource.transaction(async (manager) => {
      const proposal = await manager.findOneBy(DecisionProposal, { id });
      const [item] = proposal ? await lockItems(manager, [proposal.itemId]) : [];
      if (!proposal || !item || !maySee(who, item)) return NOT_FOUND;
      const no = denied('item.propose', subjectOf(item), who);
      if (no) return no;
      if (proposal.userId !== who.userId) return { refusal: refuse('not_proposer') };
      const standing = await standingProposals(manager, [item.id]);
      if (standing.get(item.id)?.id !== id) return { refusal: refuse('stale', GONE) };
      await manager.insert(ProposalWithdrawal, { proposalId: id, userId: who.userId });
      const subject = `item ${item.id}`;
      await this.audit.append(manager, {
        userId: who.userId,
        action: 'item.propose',
        subject,
        data: { withdrawn: id },
      });
      return { itemId: item.id };
    });
  }
}

const GONE =
  'Forslaget venter ikke længere: Det er bekræftet, eller taksten er ændret eller afgjort siden. Se taksten igen.';
