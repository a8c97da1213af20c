import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DayColumn, JsonColumn, TextColumn, TimeColumn } from '../../../database/columns.js';
import type { ChangeContent } from '../../../domain/tilbud-changes/change-content.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { User } from '../../users/user.entity.js';
import { TilbudChangeRow } from '../tilbud-change.entity.js';

/** What was decided of an ind- or udmelding, on which text. Only ever added to; the newest of a request counts. */
@Entity('tilbud_change_decision')
@Index('tilbud_change_decision_newest', ['changeId', 'id'])
@Check('tilbud_change_decision_where', `num_nonnulls("meeting_id", "minutes") + "written"::int = 1`)
@Check('tilbud_change_decision_grounds', `"outcome" = 'approved' OR length(trim("grounds")) > 0`)
export class TilbudChangeDecision {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'change_id' })
  changeId: number;

  @ManyToOne(() => TilbudChangeRow)
  @JoinColumn({ name: 'change_id' })
  change: Relation<TilbudChangeRow>;

  @TextColumn()
  outcome: 'approved' | 'refused';

  @TextColumn({ default: 'DAS' })
  body: 'FU' | 'DAS';

  @Column({ type: 'int', name: 'meeting_id', nullable: true })
  meetingId: number | null;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Relation<Meeting> | null;

  /** Skriftlig behandling. */
  @Column({ type: 'boolean', default: false })
  written: boolean;

  /** Where a decision of before the system is written down. */
  @TextColumn({ nullable: true })
  minutes: string | null;

  /** The day it was decided, where that is not the day it was registered. */
  @DayColumn({ name: 'decided_on' })
  decidedOn: string | null;

  @TextColumn({ nullable: true })
  grounds: string | null;

  @TextColumn({ name: 'content_hash' })
  contentHash: string;

  /** The request as it was judged. */
  @JsonColumn()
  content: ChangeContent;

  /** The tilbud that its parts are, in their order. */
  @Column({ type: 'int', name: 'part_ids', array: true, default: () => "'{}'" })
  partIds: number[];

  @Column({ type: 'int', name: 'user_id' })
  userId: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id' })
  user: Relation<User>;

  @TimeColumn({ name: 'decided_at', default: () => 'now()' })
  decidedAt: Date;
}
