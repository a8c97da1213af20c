import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { JsonColumn, TextColumn, TimeColumn } from '../../database/columns.js';

/** What was done, by whom, written with its effect in one transaction and chained by hash. Only ever added to. */
@Entity('audit')
export class AuditRow {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id: string;

  @TimeColumn()
  at: Date;

  /** null: the system itself. */
  @Column({ type: 'int', name: 'user_id', nullable: true })
  userId: number | null;

  /** The name of a policy: "submission.create". */
  @TextColumn()
  action: string;

  /** "item 17", "upload 4". */
  @TextColumn()
  subject: string;

  /** Ids and small facts, never texts from an upload. */
  @JsonColumn()
  data: object;

  @TextColumn({ name: 'previous_hash', unique: true })
  previousHash: string;

  @TextColumn({ unique: true })
  hash: string;
}
