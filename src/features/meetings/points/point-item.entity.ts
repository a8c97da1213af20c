import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Item } from '../../review/item.entity.js';
import { MeetingPoint } from './meeting-point.entity.js';

/** A takst that a point is about: in a meeting it stands at one point. */
@Entity('meeting_point_item')
@Index('meeting_point_item_of_item', ['itemId'])
export class PointItem {
  @PrimaryColumn({ type: 'int', name: 'meeting_id' })
  meetingId: number;

  @PrimaryColumn({ type: 'int', name: 'item_id' })
  itemId: number;

  @ManyToOne(() => Item)
  @JoinColumn({ name: 'item_id' })
  item: Relation<Item>;

  @Column({ type: 'int', name: 'point_id' })
  pointId: number;

  @ManyToOne(
    () => MeetingPoint,
    ({ items }) => items,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'point_id' })
  point: Relation<MeetingPoint>;
}
