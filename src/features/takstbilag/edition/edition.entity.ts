import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { JsonColumn, TextColumn, TimeColumn } from '../../../database/columns.js';
import { User } from '../../users/user.entity.js';
import type { MadeFrom } from './made-from.js';

/** A frozen snapshot of the takstbilag. Never changed, never computed again: the database refuses it. */
@Entity('edition')
@Index('edition_number', ['year', 'number'], { unique: true })
export class Edition {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  number: number;

  @JsonColumn({ select: false })
  model: object;

  /** What it was made of, so that it can be made again. */
  @JsonColumn({ name: 'made_from', select: false })
  madeFrom: MadeFrom;

  /** SHA-256 of the model's canonical JSON. */
  @TextColumn()
  hash: string;

  @TextColumn({ nullable: true })
  note: string | null;

  @Column({ type: 'int', name: 'made_by', nullable: true })
  madeBy: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'made_by' })
  madeByUser: Relation<User> | null;

  @TimeColumn({ name: 'made_at', default: () => 'now()' })
  madeAt: Date;
}
