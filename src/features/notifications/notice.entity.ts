import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { JsonColumn, TextColumn, TimeColumn } from '../../database/columns.js';
import type { NoticeKind } from '../../domain/notices/kinds.js';
import { User } from '../users/user.entity.js';
import { Mail } from './mail.entity.js';

/** That one person is to be told one thing. Told twice it is one row; a mail takes up all of a person's that wait. */
@Entity('notice')
@Index('notice_once', ['kind', 'userId', 'subject'], { unique: true })
@Index('notice_waiting', ['userId'], { where: '"mail_id" IS NULL' })
@Index('notice_of_mail', ['mailId'])
export class Notice {
  @PrimaryGeneratedColumn()
  id: number;

  @TextColumn()
  kind: NoticeKind;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int', name: 'user_id' })
  userId: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id' })
  user: Relation<User>;

  /** The thing and its occasion: "decision 123". */
  @TextColumn()
  subject: string;

  /** The fields of its kind (domain/notices/kinds.ts). */
  @JsonColumn()
  data: Record<string, string>;

  @TimeColumn({ name: 'told_at', default: () => 'now()' })
  toldAt: Date;

  /** The mail it went into; null: it waits for one. */
  @Column({ type: 'int', name: 'mail_id', nullable: true })
  mailId: number | null;

  @ManyToOne(() => Mail)
  @JoinColumn({ name: 'mail_id' })
  mail: Relation<Mail> | null;
}
