import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AmountColumn, TextColumn, TimeColumn } from '../../database/columns.js';
import type { Amount } from '../../domain/amount.js';
import type { PopulationBasis } from '../../domain/takstbilag/model-sections.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { User } from '../users/user.entity.js';

/** What the municipalities pay of a tilbud by population in a takstår. The newest of a tilbud counts; none is changed. */
@Entity('objective_budget')
@Index('objective_budget_newest', ['year', 'organisation', 'tilbud', 'id'])
@Check('objective_budget_basis', `"basis" IN ('0-17', 'alle')`)
@Check(
  'objective_budget_whole',
  `"budget" IS NULL OR ("budget" >= 0 AND "budget" < 'Infinity' AND "budget" = trunc("budget"))`,
)
export class ObjectiveBudget {
  @PrimaryGeneratedColumn({ primaryKeyConstraintName: 'PK_objective_budget' })
  id: number;

  @Column({ type: 'int' })
  year: number;

  /** The driftsherre of the tilbud. */
  @Column({ type: 'int' })
  organisation: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation', foreignKeyConstraintName: 'FK_objective_budget_organisation' })
  organisationRow: Relation<Organisation>;

  @TextColumn()
  tilbud: string;

  /** Whole kroner; null: it is no longer paid by population. */
  @AmountColumn()
  budget: Amount | null;

  @TextColumn()
  basis: PopulationBasis;

  @TextColumn()
  reason: string;

  @Column({ type: 'int', name: 'set_by', nullable: true })
  setBy: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'set_by', foreignKeyConstraintName: 'FK_objective_budget_set_by' })
  setByUser: Relation<User> | null;

  @TimeColumn({ name: 'set_at', default: () => 'now()' })
  setAt: Date;
}
