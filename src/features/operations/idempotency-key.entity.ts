import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn, TextColumn, TimeColumn } from '../../database/columns.js';

/** The answer that a request with an Idempotency-Key got: asked again, it is given again. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn({ type: 'int', name: 'user_id' })
  userId: number;

  @PrimaryColumn({ type: 'text' })
  key: string;

  /** SHA-256 of method, path and body. */
  @TextColumn()
  request: string;

  /** null: the first request is still under way. */
  @Column({ type: 'int', nullable: true })
  status: number | null;

  @JsonColumn({ nullable: true })
  answer: unknown;

  @TimeColumn({ name: 'used_at', default: () => 'now()' })
  usedAt: Date;
}
