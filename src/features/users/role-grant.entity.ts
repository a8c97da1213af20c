import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DayColumn, TextColumn } from '../../database/columns.js';
import type { Role } from '../../domain/access/roles.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { User } from './user.entity.js';

/** A role held by a person, for one organisation where the role is of one, from day to day. */
@Entity('role_grant')
export class RoleGrant {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'user_id' })
  userId: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id' })
  user: Relation<User>;

  @TextColumn()
  role: Role;

  @Column({ type: 'int', nullable: true })
  organisation: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation' })
  organisationRow: Relation<Organisation> | null;

  @DayColumn({ name: 'valid_from', nullable: false })
  validFrom: string;

  /** The last day; null: until further notice. */
  @DayColumn({ name: 'valid_to' })
  validTo: string | null;
}
