import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { JsonColumn, TextColumn, TimeColumn } from '../../../database/columns.js';
import type { MeetingPack } from '../../../domain/meeting/pack.js';
import { Meeting } from '../meeting.entity.js';

/** The minutes as they stood when the meeting was closed, for the members and for everybody. Never changed. */
@Entity('referat')
export class Referat {
  @PrimaryColumn({ type: 'int', name: 'meeting_id' })
  meetingId: number;

  @OneToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Relation<Meeting>;

  @JsonColumn()
  members: MeetingPack;

  @JsonColumn()
  open: MeetingPack;

  /** SHA-256 of both as canonical JSON. */
  @TextColumn()
  hash: string;

  /** The newest decision then: what FU decides after it is told at the next meeting. */
  @Column({ type: 'int', name: 'told_until' })
  toldUntil: number;

  @TimeColumn({ name: 'made_at', default: () => 'now()' })
  madeAt: Date;
}
