import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DayColumn, JsonColumn, TextColumn, TimeColumn } from '../../database/columns.js';
import type { Participant } from '../../domain/meeting/points.js';
import { User } from '../users/user.entity.js';

/** A meeting of FU or DAS in which decisions are registered, until it is closed. */
@Entity('meeting')
@Check(
  'meeting_times',
  `"starts_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "ends_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "starts_at" < "ends_at"`,
)
export class Meeting {
  @PrimaryGeneratedColumn()
  id: number;

  @TextColumn()
  body: 'FU' | 'DAS';

  @Column({ type: 'int' })
  year: number;

  @DayColumn({ name: 'held_on', nullable: false })
  heldOn: string;

  @TextColumn({ nullable: true })
  place: string | null;

  /** "13:00", as a clock in Denmark shows it. */
  @TextColumn({ name: 'starts_at', nullable: true })
  startsAt: string | null;

  @TextColumn({ name: 'ends_at', nullable: true })
  endsAt: string | null;

  @JsonColumn({ default: [] })
  participants: Participant[];

  @TextColumn({ default: 'open' })
  state: 'open' | 'closed';

  @Column({ type: 'int', name: 'created_by' })
  createdBy: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'created_by' })
  createdByUser: Relation<User>;

  @TimeColumn({ name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
