import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TilbudChangeRow } from '../../tilbud-changes/tilbud-change.entity.js';
import { MeetingPoint } from './meeting-point.entity.js';

/** An ind- or udmelding that a point is about: in a meeting it stands at one point. */
@Entity('meeting_point_change')
@Index('meeting_point_change_of_change', ['changeId'])
export class PointTilbudChange {
  @PrimaryColumn({ type: 'int', name: 'meeting_id' })
  meetingId: number;

  @PrimaryColumn({ type: 'int', name: 'change_id' })
  changeId: number;

  @ManyToOne(() => TilbudChangeRow)
  @JoinColumn({ name: 'change_id' })
  change: Relation<TilbudChangeRow>;

  @Column({ type: 'int', name: 'point_id' })
  pointId: number;

  @ManyToOne(
    () => MeetingPoint,
    ({ changes }) => changes,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'point_id' })
  point: Relation<MeetingPoint>;
}
