import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { JsonColumn, TextColumn } from '../../../database/columns.js';
import type { Finding, Severity, Value } from '../../../domain/rules/context.js';
import { Upload } from '../upload/upload.entity.js';

/** What a rule, or the reading, found in an upload, at its cells in the sender's own sheet. */
@Entity('finding')
@Index('finding_of_upload', ['uploadId'])
export class FindingRow implements Finding {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'upload_id' })
  uploadId: number;

  @ManyToOne(() => Upload)
  @JoinColumn({ name: 'upload_id' })
  upload: Relation<Upload>;

  /** "R40", or the code of a reading fault. */
  @TextColumn()
  rule: string;

  @TextColumn()
  title: string;

  @TextColumn()
  severity: Severity;

  @TextColumn({ nullable: true })
  body: 'FU' | 'DAS' | null;

  @JsonColumn()
  cells: Finding['cells'];

  @TextColumn()
  message: string;

  @TextColumn()
  fix: string;

  @JsonColumn()
  values: Record<string, Value>;
}
