import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { JsonColumn, TextColumn } from '../../../database/columns.js';
import type { PointKind, PointTexts } from '../../../domain/meeting/points.js';
import { Meeting } from '../meeting.entity.js';
import { MeetingAnnex } from './meeting-annex.entity.js';
import { PointItem } from './point-item.entity.js';
import { PointTilbudChange } from './point-tilbud-change.entity.js';

/** A punkt of an agenda, in the form the minutes have: Resume, Sagsfremstilling, Indstilling, Bilag, and then Beslutning. */
@Entity('meeting_point')
@Unique('meeting_point_order', ['meetingId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Unique('meeting_point_made_once', ['meetingId', 'key'])
export class MeetingPoint implements PointTexts {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'meeting_id' })
  meetingId: number;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Relation<Meeting>;

  /** From 1: the number it is called by. */
  @Column({ type: 'int' })
  position: number;

  @TextColumn()
  kind: PointKind;

  /** What it was made from, so that it is made once: "takster:851"; null: a free point. */
  @TextColumn({ nullable: true })
  key: string | null;

  @TextColumn()
  title: string;

  @TextColumn({ default: '' })
  resume: string;

  @TextColumn({ default: '' })
  sagsfremstilling: string;

  @TextColumn({ default: '' })
  indstilling: string;

  /** The texts as they were made, so that one that nobody has touched follows what has become ready since. */
  @JsonColumn({ nullable: true })
  made: PointTexts | null;

  /** Empty: as the decisions that are registered at it say. */
  @TextColumn({ default: '' })
  beslutning: string;

  /** The secretariat's own; in no document. */
  @TextColumn({ default: '' })
  notes: string;

  /** Never in an open document. */
  @Column({ type: 'boolean', default: false })
  lukket: boolean;

  @OneToMany(
    () => MeetingAnnex,
    ({ point }) => point,
  )
  annexes: Relation<MeetingAnnex>[];

  @OneToMany(
    () => PointItem,
    ({ point }) => point,
  )
  items: Relation<PointItem>[];

  @OneToMany(
    () => PointTilbudChange,
    ({ point }) => point,
  )
  changes: Relation<PointTilbudChange>[];
}
