import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TextColumn, TimeColumn } from '../../database/columns.js';

/** A local account. Who left is made inactive, never deleted: decisions name them. */
@Entity('user_account')
export class User {
  @PrimaryGeneratedColumn()
  id: number;

  /** Lower case; what one signs in with. */
  @TextColumn({ unique: true })
  email: string;

  @TextColumn()
  name: string;

  /** argon2id; null: has not chosen a password. */
  @TextColumn({ name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column({ type: 'boolean', default: true })
  active: boolean;

  @TimeColumn({ name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
