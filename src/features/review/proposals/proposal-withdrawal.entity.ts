import { Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TimeColumn } from '../../../database/columns.js';
import { User } from '../../users/user.entity.js';
import { DecisionProposal } from './decision-proposal.entity.js';

/** A proposal that its member has taken back before anybody confirmed it. Only ever added to. */
@Entity('proposal_withdrawal')
export class ProposalWithdrawal {
  @PrimaryColumn({ type: 'int', name: 'proposal_id', primaryKeyConstraintName: 'PK_proposal_withdrawal' })
  proposalId: number;

  @OneToOne(
    () => DecisionProposal,
    (proposal) => proposal.withdrawal,
  )
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'FK_proposal_withdrawal_proposal_id' })
  proposal: Relation<DecisionProposal>;

  @Column({ type: 'int', name: 'user_id' })
  userId: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'FK_proposal_withdrawal_user_id' })
  user: Relation<User>;

  @TimeColumn({ name: 'withdrawn_at', default: () => 'now()' })
  withdrawnAt: Date;
}
