import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn } from '../../../database/columns.js';
import type { AnnexKind } from '../../../domain/meeting/points.js';
import { MeetingPoint } from './meeting-point.entity.js';

/** A bilag of a point: text that was typed, or an overview that is made from the takster of its point. */
@Entity('meeting_annex')
@Index('meeting_annex_of_point', ['pointId', 'id'])
export class MeetingAnnex {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'point_id' })
  pointId: number;

  @ManyToOne(
    () => MeetingPoint,
    ({ annexes }) => annexes,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'point_id' })
  point: Relation<MeetingPoint>;

  @TextColumn()
  kind: AnnexKind;

  @TextColumn()
  title: string;

  @TextColumn({ default: '' })
  text: string;

  /** Never in an open document. */
  @Column({ type: 'boolean', default: false })
  lukket: boolean;
}
