import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../database/columns.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Item } from '../review/item.entity.js';
import { User } from '../users/user.entity.js';
import { MandateRow } from './mandate.entity.js';

/** DAS ends a mandate before its time, or takes one of the takster back that it names. What FU has decided stands. */
@Entity('mandate_end')
@Check('mandate_end_where', `written = (meeting_id is null)`)
@Index('mandate_end_mandate', ['mandateId'])
export class MandateEnd {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'mandate_id' })
  mandateId: number;

  @ManyToOne(
    () => MandateRow,
    (mandate) => mandate.ends,
  )
  @JoinColumn({ name: 'mandate_id' })
  mandate: Relation<MandateRow>;

  /** The takst that is taken back; null: the whole mandate. */
  @Column({ type: 'int', name: 'item_id', nullable: true })
  itemId: number | null;

  @ManyToOne(() => Item)
  @JoinColumn({ name: 'item_id' })
  item: Relation<Item> | null;

  @TextColumn()
  reason: string;

  @Column({ type: 'int', name: 'meeting_id', nullable: true })
  meetingId: number | null;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Relation<Meeting> | null;

  @Column({ type: 'boolean', default: false })
  written: boolean;

  @Column({ type: 'int', name: 'ended_by' })
  endedBy: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'ended_by' })
  endedByUser: Relation<User>;

  @TimeColumn({ name: 'ended_at', default: () => 'now()' })
  endedAt: Date;
}
