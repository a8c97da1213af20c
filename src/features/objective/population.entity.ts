import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TimeColumn } from '../../database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { User } from '../users/user.entity.js';

/** The inhabitants of a municipality that a takstår is paid by. The newest counts; none is changed. */
@Entity('population')
@Index('population_newest', ['year', 'municipality', 'id'])
@Check('population_possible', '"children" > 0 AND "children" <= "all"')
export class PopulationRow {
  @PrimaryGeneratedColumn({ primaryKeyConstraintName: 'PK_population' })
  id: number;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  municipality: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'municipality', foreignKeyConstraintName: 'FK_population_municipality' })
  municipalityRow: Relation<Organisation>;

  /** 0–17-year-olds. */
  @Column({ type: 'int' })
  children: number;

  @Column({ type: 'int' })
  all: number;

  @Column({ type: 'int', name: 'set_by', nullable: true })
  setBy: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'set_by', foreignKeyConstraintName: 'FK_population_set_by' })
  setByUser: Relation<User> | null;

  @TimeColumn({ name: 'set_at', default: () => 'now()' })
  setAt: Date;
}
