import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../database/columns.js';
import { User } from '../users/user.entity.js';

/** A value of a parameter for a takstår, with who set it, when and why. The newest of a key counts; none is changed. */
@Entity('parameter_value')
@Index('parameter_value_newest', ['year', 'key', 'id'])
export class ParameterValue {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int' })
  year: number;

  /** "pl", "R40.limit". */
  @TextColumn()
  key: string;

  /** Canonical text ("5.0"). */
  @TextColumn()
  value: string;

  @TextColumn({ nullable: true })
  reason: string | null;

  @Column({ type: 'int', name: 'set_by', nullable: true })
  setBy: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'set_by' })
  setByUser: Relation<User> | null;

  @TimeColumn({ name: 'set_at', default: () => 'now()' })
  setAt: Date;
}
