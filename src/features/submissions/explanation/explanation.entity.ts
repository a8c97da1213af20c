import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../../database/columns.js';
import type { Cause } from '../../../domain/takst.js';
import { User } from '../../users/user.entity.js';

/**
 * An explanation of a line's change, tied to the figures it explains and the rule it answers. Appended: to confirm one is
 * to give it once more, for the figures of now.
 */
@Entity('explanation')
@Index('explanation_of_line', ['year', 'organisation', 'lineKey', 'id'])
export class Explanation {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  organisation: number;

  @TextColumn({ name: 'line_key' })
  lineKey: string;

  /** null with an empty text: taken away. */
  @TextColumn({ nullable: true })
  cause: Cause | null;

  @TextColumn()
  text: string;

  /** Canonical JSON of the numbers explained. */
  @TextColumn()
  figures: string;

  /** The rule that asked for it: R42 for the change itself, else the one that flagged the line; null: none did. */
  @TextColumn({ nullable: true })
  rule: string | null;

  @TextColumn()
  source: 'page' | 'sheet';

  @Column({ type: 'int', name: 'user_id', nullable: true })
  userId: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id' })
  user: Relation<User> | null;

  @TimeColumn({ name: 'given_at', default: () => 'now()' })
  givenAt: Date;
}
