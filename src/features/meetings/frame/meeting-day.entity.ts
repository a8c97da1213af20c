import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DayColumn, TimeColumn } from '../../../database/columns.js';
import { Meeting } from '../meeting.entity.js';

/**
 * A day that a meeting was set to. The database adds one whenever the day of a meeting is set, and refuses the rest: so it is
 * known which day was told of a decision at any time.
 */
@Entity('meeting_day')
@Index('meeting_day_newest', ['meetingId', 'id'])
export class MeetingDay {
  @PrimaryGeneratedColumn({ primaryKeyConstraintName: 'PK_meeting_day' })
  id: number;

  @Column({ type: 'int', name: 'meeting_id' })
  meetingId: number;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id', foreignKeyConstraintName: 'FK_meeting_day_meeting' })
  meeting: Relation<Meeting>;

  @DayColumn({ name: 'held_on', nullable: false })
  heldOn: string;

  @TimeColumn({ name: 'set_at', default: () => 'now()' })
  setAt: Date;
}
