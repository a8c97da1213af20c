import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { TextColumn, TimeColumn } from '../../../database/columns.js';
import type { ItemState } from '../../../domain/workflow/states.js';
import type { Action } from '../../../domain/workflow/workflow.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { LineRow } from '../../submissions/line.entity.js';
import { User } from '../../users/user.entity.js';
import { Decision } from '../decision.entity.js';
import { Item } from '../item.entity.js';
import { ProposalWithdrawal } from './proposal-withdrawal.entity.js';

/**
 * What a member of FU would decide on an item of the own driftsherre: it takes effect when somebody of another confirms it.
 * Only ever added to; whether one still stands is seen from what has happened since (standing-proposals.ts).
 */
@Entity('decision_proposal')
@Index('decision_proposal_of_item', ['itemId', 'id'])
@Check('decision_proposal_action', `"action" IN ('approve', 'reject', 'send_back', 'pass_on')`)
@Check('decision_proposal_where', `"written" = ("meeting_id" IS NULL)`)
export class DecisionProposal {
  @PrimaryGeneratedColumn({ primaryKeyConstraintName: 'PK_decision_proposal' })
  id: number;

  @Column({ type: 'int', name: 'item_id' })
  itemId: number;

  @ManyToOne(() => Item)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'FK_decision_proposal_item_id' })
  item: Relation<Item>;

  /** What had been done last with the item: where anything is done after it, the proposal has lapsed. */
  @Column({ type: 'int', name: 'after_id' })
  afterId: number;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'after_id', foreignKeyConstraintName: 'FK_decision_proposal_after_id' })
  after: Relation<Decision>;

  /** An action of domain/workflow/workflow.ts. */
  @TextColumn()
  action: Action;

  @TextColumn({ name: 'from_state' })
  fromState: ItemState;

  /** Where the item goes when it is confirmed. */
  @TextColumn({ name: 'to_state' })
  toState: ItemState;

  @Column({ type: 'int', name: 'meeting_id', nullable: true })
  meetingId: number | null;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id', foreignKeyConstraintName: 'FK_decision_proposal_meeting_id' })
  meeting: Relation<Meeting> | null;

  @Column({ type: 'boolean' })
  written: boolean;

  @TextColumn({ nullable: true })
  comment: string | null;

  @TextColumn({ name: 'content_hash' })
  contentHash: string;

  /** The line it judged. */
  @Column({ type: 'int', name: 'line_id' })
  lineId: number;

  @ManyToOne(() => LineRow)
  @JoinColumn({ name: 'line_id', foreignKeyConstraintName: 'FK_decision_proposal_line_id' })
  line: Relation<LineRow>;

  @Column({ type: 'int', name: 'user_id' })
  userId: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'FK_decision_proposal_user_id' })
  user: Relation<User>;

  @OneToOne(
    () => ProposalWithdrawal,
    (withdrawal) => withdrawal.proposal,
  )
  withdrawal: Relation<ProposalWithdrawal> | null;

  @TimeColumn({ name: 'proposed_at', default: () => 'now()' })
  proposedAt: Date;
}
