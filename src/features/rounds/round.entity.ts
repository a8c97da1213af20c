import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DayColumn, TextColumn, TimeColumn } from '../../database/columns.js';
import { User } from '../users/user.entity.js';

export type RoundState = 'planned' | 'open' | 'closed' | 'approved' | 'published';

/** The collection of the takster of a takstår, with its four deadlines and its planned dates (domain.md, "The year"). */
@Entity('round')
@Check(
  'round_dates_in_order',
  '("fu_on" IS NULL OR "das_on" IS NULL OR "fu_on" <= "das_on") AND ("das_on" IS NULL OR "publication_on" IS NULL OR "das_on" <= "publication_on")',
)
@Check(
  'round_deadlines_in_order',
  '"announced_deadline" <= "last_new_deadline" AND "last_new_deadline" <= "last_correction_deadline"',
)
export class Round {
  @PrimaryColumn({ type: 'int' })
  year: number;

  @TextColumn()
  state: RoundState;

  /** Ind- and udmelding. */
  @TimeColumn({ name: 'changes_deadline' })
  changesDeadline: Date;

  /** After it a submission is late (R66). */
  @TimeColumn({ name: 'announced_deadline' })
  announcedDeadline: Date;

  /** After it no first submission. */
  @TimeColumn({ name: 'last_new_deadline' })
  lastNewDeadline: Date;

  /** After it only what the secretariat reopens. */
  @TimeColumn({ name: 'last_correction_deadline' })
  lastCorrectionDeadline: Date;

  /** The planned days, "YYYY-MM-DD": when it opens, FU treats and DAS approves the takster, and they are published. */
  @DayColumn({ name: 'opens_on' })
  opensOn: string | null;

  @DayColumn({ name: 'fu_on' })
  fuOn: string | null;

  @DayColumn({ name: 'das_on' })
  dasOn: string | null;

  @DayColumn({ name: 'publication_on' })
  publicationOn: string | null;

  @TimeColumn({ name: 'opened_at', default: () => 'now()' })
  openedAt: Date;

  @Column({ type: 'int', name: 'opened_by', nullable: true })
  openedBy: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'opened_by' })
  openedByUser: Relation<User> | null;
}
