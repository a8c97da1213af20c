import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DayColumn, JsonColumn, TextColumn, TimeColumn } from '../../database/columns.js';
import type { TilbudFacts, TilbudVersion } from '../../domain/tilbud-changes/vifte.js';
import { TilbudChangeDecision } from '../tilbud-changes/decide/tilbud-change-decision.entity.js';
import { User } from '../users/user.entity.js';
import { TilbudRow } from './tilbud.entity.js';

/** What became otherwise of a tilbud. Only ever added to; of a decision that was made again it counts no more. */
@Entity('tilbud_version')
@Index('tilbud_version_of_tilbud', ['tilbudId', 'id'])
export class TilbudVersionRow implements TilbudVersion {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'tilbud_id' })
  tilbudId: number;

  @ManyToOne(() => TilbudRow)
  @JoinColumn({ name: 'tilbud_id' })
  tilbud: Relation<TilbudRow>;

  @DayColumn()
  from: string | null;

  @DayColumn()
  until: string | null;

  @JsonColumn()
  change: Partial<TilbudFacts>;

  /** null: set by the secretariat or told by the driftsherre, for a reason. */
  @Column({ type: 'int', name: 'decision_id', nullable: true })
  decisionId: number | null;

  @ManyToOne(() => TilbudChangeDecision)
  @JoinColumn({ name: 'decision_id' })
  decision: Relation<TilbudChangeDecision> | null;

  @TextColumn({ nullable: true })
  reason: string | null;

  @Column({ type: 'int', name: 'set_by' })
  setBy: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'set_by' })
  setByUser: Relation<User>;

  @TimeColumn({ name: 'set_at', default: () => 'now()' })
  setAt: Date;
}
