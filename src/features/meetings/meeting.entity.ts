import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DayColumn, TextColumn, TimeColumn } from '../../database/columns.js';
import { User } from '../users/user.entity.js';

/** A meeting of FU or DAS in which decisions are registered, until it is closed. */
@Entity('meeting')
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
