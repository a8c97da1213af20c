import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Revision } from '../revisions/revision.entity.js';
import { User } from '../users/user.entity.js';
import { Upload } from './upload/upload.entity.js';

export type SubmissionState = 'submitted' | 'withdrawn' | 'reopened' | 'replaced';

/** A driftsherre's reporting for a year: a checked upload that was declared, or "nothing to report". One is current. */
@Entity('submission')
@Index('submission_current', ['year', 'organisation'], { unique: true, where: `"state" IN ('submitted', 'reopened')` })
@Check('submission_upload_or_nothing', '("upload_id" IS NULL) = "nothing_to_report"')
export class Submission {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  organisation: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation' })
  organisationRow: Relation<Organisation>;

  @Column({ type: 'int', name: 'upload_id', nullable: true })
  uploadId: number | null;

  @ManyToOne(() => Upload)
  @JoinColumn({ name: 'upload_id' })
  upload: Relation<Upload> | null;

  /** The revision during the year that it belongs to; null: the yearly round. */
  @Column({ type: 'int', name: 'revision_id', nullable: true })
  revisionId: number | null;

  @ManyToOne(() => Revision)
  @JoinColumn({ name: 'revision_id' })
  revision: Relation<Revision> | null;

  @Column({ type: 'boolean', name: 'nothing_to_report', default: false })
  nothingToReport: boolean;

  @TextColumn()
  state: SubmissionState;

  /** "TP-2027-851-0001": what the sender is told. */
  @TextColumn({ unique: true })
  receipt: string;

  /** SHA-256 of the canonical lines and explanations: the fingerprint on the receipt. */
  @TextColumn()
  hash: string;

  @Column({ type: 'int', name: 'submitted_by', nullable: true })
  submittedBy: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'submitted_by' })
  submittedByUser: Relation<User> | null;

  @TimeColumn({ name: 'submitted_at', default: () => 'now()' })
  submittedAt: Date;

  /** Submitted after the announced deadline (R66). */
  @Column({ type: 'boolean', default: false })
  late: boolean;

  /** Why the secretariat reopened it. */
  @TextColumn({ name: 'reopen_reason', nullable: true })
  reopenReason: string | null;
}
