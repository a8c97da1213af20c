import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TextColumn, TimeColumn } from '../../../database/columns.js';

/** A failed sign-in: counted per account and address, so that an attacker elsewhere does not lock the right person out. */
@Entity('login_attempt')
@Index('login_attempt_recent', ['address', 'failedAt'])
export class LoginAttempt {
  @PrimaryGeneratedColumn()
  id: number;

  @TextColumn()
  email: string;

  @TextColumn()
  address: string;

  @TimeColumn({ name: 'failed_at', default: () => 'now()' })
  failedAt: Date;
}
