import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../database/columns.js';
import { User } from '../users/user.entity.js';

/** A mail to one person, written once: what is sent again after a fault is the same, with the same Message-ID. */
@Entity('mail')
@Index('mail_unsent', ['id'], { where: '"sent_at" IS NULL AND "given_up_at" IS NULL' })
export class Mail {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'user_id' })
  userId: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id' })
  user: Relation<User>;

  /** The e-mail of the account when the mail was written. */
  @TextColumn()
  address: string;

  @TextColumn()
  subject: string;

  @TextColumn()
  text: string;

  @TextColumn()
  html: string;

  @TextColumn({ name: 'message_id', unique: true })
  messageId: string;

  @TimeColumn({ name: 'made_at', default: () => 'now()' })
  madeAt: Date;

  @TimeColumn({ name: 'sent_at', nullable: true })
  sentAt: Date | null;

  /** How often it failed, and why the last time. */
  @Column({ type: 'int', default: 0 })
  failures: number;

  @TextColumn({ nullable: true })
  fault: string | null;

  /** It is not tried again by itself. */
  @TimeColumn({ name: 'given_up_at', nullable: true })
  givenUpAt: Date | null;
}
