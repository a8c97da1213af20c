import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../../database/columns.js';
import { User } from '../user.entity.js';

/** A bearer token for the API, made on the account page: may what its owner may, until it expires or is revoked. */
@Entity('access_token')
export class AccessToken {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'user_id' })
  userId: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id' })
  user: Relation<User>;

  /** What the owner calls it. */
  @TextColumn()
  name: string;

  /** SHA-256 of the token; the token itself is shown once. */
  @TextColumn({ unique: true })
  hash: string;

  @TimeColumn({ name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;

  @TimeColumn({ name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
