import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../database/columns.js';
import type { ItemState } from '../../domain/workflow/states.js';
import type { Action } from '../../domain/workflow/workflow.js';
import { MandateRow } from '../mandates/mandate.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { User } from '../users/user.entity.js';
import { Item } from './item.entity.js';
import { DecisionProposal } from './proposals/decision-proposal.entity.js';

/** What was done with an item, by whom, on which content. Only ever added to; the database refuses the rest. */
@Entity('decision')
@Index('decision_of_item', ['itemId', 'id'])
@Index('decision_of_proposal', ['proposalId'], { unique: true })
export class Decision {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'item_id' })
  itemId: number;

  @ManyToOne(() => Item)
  @JoinColumn({ name: 'item_id' })
  item: Relation<Item>;

  /** An action of domain/workflow/workflow.ts. */
  @TextColumn()
  action: Action;

  /** 'none': the item did not exist before. */
  @TextColumn({ name: 'from_state' })
  fromState: ItemState | 'none';

  @TextColumn({ name: 'to_state' })
  toState: ItemState | 'none';

  /** The body that decided; null for what a driftsherre or the secretariat does. */
  @TextColumn({ nullable: true })
  body: 'FU' | 'DAS' | null;

  @Column({ type: 'int', name: 'meeting_id', nullable: true })
  meetingId: number | null;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Relation<Meeting> | null;

  /** A body's decision without a meeting: skriftlig behandling. */
  @Column({ type: 'boolean', default: false })
  written: boolean;

  /** The mandate under which FU approved or refused; of a delegation, the mandate it gave. */
  @Column({ type: 'int', name: 'mandate_id', nullable: true })
  mandateId: number | null;

  @ManyToOne(() => MandateRow)
  @JoinColumn({ name: 'mandate_id' })
  mandate: Relation<MandateRow> | null;

  /** FU decided by a member of the item's own driftsherre, as the agreement lets it: it is marked. */
  @Column({ type: 'boolean', name: 'own_member', default: false })
  ownMember: boolean;

  /** What such a member proposed, and `user` confirmed. */
  @Column({ type: 'int', name: 'proposal_id', nullable: true })
  proposalId: number | null;

  @ManyToOne(() => DecisionProposal)
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'FK_decision_proposal_id' })
  proposal: Relation<DecisionProposal> | null;

  @TextColumn({ nullable: true })
  comment: string | null;

  @TextColumn({ name: 'content_hash' })
  contentHash: string;

  /** The line it judged. */
  @Column({ type: 'int', name: 'line_id' })
  lineId: number;

  @Column({ type: 'int', name: 'user_id', nullable: true })
  userId: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id' })
  user: Relation<User> | null;

  /** The decision that this one undoes. */
  @Column({ type: 'int', nullable: true })
  undoes: number | null;

  @TimeColumn({ name: 'decided_at', default: () => 'now()' })
  decidedAt: Date;
}
