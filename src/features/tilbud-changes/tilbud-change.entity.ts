import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DayColumn, JsonColumn, TextColumn, TimeColumn } from '../../database/columns.js';
import type { ChangeContent, TilbudPart } from '../../domain/tilbud-changes/change-content.js';
import type { ChangeKind } from '../../domain/tilbud-changes/kinds.js';
import type { TilbudUser } from '../../domain/tilbud-changes/tilbud-users.js';
import type { TilbudChangeState } from '../../domain/workflow/lifecycle.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { User } from '../users/user.entity.js';

/** A request for a change of the tilbudsvifte: an ind- or udmelding. What is decided of it stands in its decisions. */
@Entity('tilbud_change')
@Index('tilbud_change_of_year', ['year', 'driftsherre', 'id'])
@Index('tilbud_change_of_sheet', ['year', 'driftsherre', 'sheetHash'], {
  unique: true,
  where: `"state" <> 'withdrawn' AND "sheet_hash" IS NOT NULL`,
})
@Check('tilbud_change_period', '"until" IS NULL OR "until" >= "effective_date"')
@Check('tilbud_change_late', `"state" <> 'late' OR "late"`)
export class TilbudChangeRow implements ChangeContent {
  @PrimaryGeneratedColumn()
  id: number;

  /** The takstår it is reported for. */
  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  driftsherre: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'driftsherre' })
  driftsherreRow: Relation<Organisation>;

  @TextColumn()
  kind: ChangeKind;

  @TextColumn()
  title: string;

  @TextColumn({ name: 'portal_id', nullable: true })
  portalId: string | null;

  @Column({ type: 'int', name: 'tilbud_ids', array: true, default: () => "'{}'" })
  tilbudIds: number[];

  @JsonColumn({ default: () => "'[]'" })
  parts: TilbudPart[];

  @DayColumn({ name: 'effective_date', nullable: false })
  effectiveDate: string;

  @DayColumn()
  until: string | null;

  @Column({ type: 'numeric', name: 'places_before', nullable: true })
  placesBefore: string | null;

  @Column({ type: 'numeric', name: 'places_after', nullable: true })
  placesAfter: string | null;

  @Column({ type: 'numeric', name: 'outside_places', nullable: true })
  outsidePlaces: string | null;

  @Column({ type: 'int', nullable: true })
  category: number | null;

  @Column({ type: 'boolean', default: false })
  exempt: boolean;

  @TextColumn({ name: 'agreement_with', nullable: true })
  agreementWith: string | null;

  @JsonColumn({ default: () => "'[]'" })
  users: TilbudUser[];

  @TextColumn()
  reason: string;

  /** minutes: decided before the system, and taken over from what was written then. */
  @TextColumn()
  source: 'sheet' | 'page' | 'minutes';

  /** Of the row of the sheet it came from: the same row again is the same request. */
  @TextColumn({ name: 'sheet_hash', nullable: true })
  sheetHash: string | null;

  @TextColumn()
  state: TilbudChangeState;

  /** It came after the deadline of its round. */
  @Column({ type: 'boolean', default: false })
  late: boolean;

  /** Why the secretariat let it in all the same. */
  @TextColumn({ name: 'late_reason', nullable: true })
  lateReason: string | null;

  /** The secretariat's indstilling. */
  @TextColumn({ nullable: true })
  recommendation: string | null;

  /** Of what it says now: a decision made on another text is stale. */
  @TextColumn({ name: 'content_hash' })
  contentHash: string;

  @Column({ type: 'int', name: 'reported_by', nullable: true })
  reportedBy: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'reported_by' })
  reportedByUser: Relation<User> | null;

  @TimeColumn({ name: 'reported_at', default: () => 'now()' })
  reportedAt: Date;
}
