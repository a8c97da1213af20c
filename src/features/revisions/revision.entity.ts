import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../database/columns.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { User } from '../users/user.entity.js';

/**
 * That a driftsherre reports again for a takstår that is published: from which day, and why. Only ever added to: another
 * day or reason is another revision, and the newest counts.
 */
@Entity('revision')
@Index('revision_of_driftsherre', ['year', 'organisation', 'id'])
export class Revision {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  organisation: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation' })
  organisationRow: Relation<Organisation>;

  /** "YYYY-MM-DD": the day that changed takster apply from. */
  @Column({ type: 'date', name: 'applies_from' })
  appliesFrom: string;

  @TextColumn()
  reason: string;

  @Column({ type: 'int', name: 'opened_by', nullable: true })
  openedBy: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'opened_by' })
  openedByUser: Relation<User> | null;

  @TimeColumn({ name: 'opened_at', default: () => 'now()' })
  openedAt: Date;
}
