import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AmountColumn, JsonColumn, TextColumn, TimeColumn } from '../../../database/columns.js';
import type { Amount } from '../../../domain/amount.js';
import type { ChangedLockedCell } from '../../../domain/rules/context.js';
import type { TilbudChange } from '../../../domain/tilbud.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Revision } from '../../revisions/revision.entity.js';
import { User } from '../../users/user.entity.js';

export type UploadStatus = 'received' | 'checked' | 'refused';

/** A filled takstskema as it was sent, or (kind import) the takstbilag of an earlier year taken over. */
@Entity('upload')
@Index('upload_of_driftsherre', ['year', 'organisation', 'id'])
export class Upload {
  @PrimaryGeneratedColumn()
  id: number;

  @TextColumn({ default: 'report' })
  kind: 'report' | 'import';

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  organisation: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation' })
  organisationRow: Relation<Organisation>;

  /** The revision during the year that it belongs to; null: the yearly round. */
  @Column({ type: 'int', name: 'revision_id', nullable: true })
  revisionId: number | null;

  @ManyToOne(() => Revision)
  @JoinColumn({ name: 'revision_id' })
  revision: Relation<Revision> | null;

  /** The n-th upload of this driftsherre for this year, from 1. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'int', name: 'user_id', nullable: true })
  userId: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id' })
  user: Relation<User> | null;

  @TextColumn({ name: 'file_name' })
  fileName: string;

  /** Of the stored file; null once its bytes were deleted (a possible CPR number). */
  @TextColumn({ nullable: true })
  sha256: string | null;

  @TextColumn({ nullable: true })
  note: string | null;

  @TextColumn({ default: 'received' })
  status: UploadStatus;

  @JsonColumn({ nullable: true })
  refusal: { code: string; message: string } | null;

  /** The upload that the workbook was handed back from; older than the newest: asked before it counts. */
  @Column({ type: 'int', name: 'based_on', nullable: true })
  basedOn: number | null;

  /** Field → column letter in the sender's own sheet. */
  @JsonColumn({ nullable: true })
  columns: Record<string, string> | null;

  @JsonColumn({ name: 'changed_locked', default: () => "'[]'" })
  changedLocked: ChangedLockedCell[];

  @JsonColumn({ name: 'tilbud_changes', default: () => "'[]'" })
  tilbudChanges: TilbudChange[];

  /** Excel's row number of each of tilbudChanges in the sender's sheet. */
  @Column({ type: 'int', name: 'change_rows', array: true, default: () => "'{}'" })
  changeRows: number[];

  /** Anvendt P/L as the sender wrote it, percentage points. */
  @AmountColumn({ name: 'applied_pl' })
  appliedPl: Amount | null;

  /** The newest parameter of the year when the rules ran: another one now, and they run again. */
  @Column({ type: 'int', name: 'parameter_id', nullable: true })
  parameterId: number | null;

  /** The same of what is recorded of the predecessors of its lines. */
  @Column({ type: 'int', name: 'lineage_id', nullable: true })
  lineageId: number | null;

  /** Danish sentences about the file that are neither refusal nor finding. */
  @JsonColumn({ default: () => "'[]'" })
  notices: string[];

  @TimeColumn({ name: 'received_at', default: () => 'now()' })
  receivedAt: Date;

  @TimeColumn({ name: 'checked_at', nullable: true })
  checkedAt: Date | null;
}
