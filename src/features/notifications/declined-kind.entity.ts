import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { NoticeKind } from '../../domain/notices/kinds.js';
import { User } from '../users/user.entity.js';

/** A kind of notice that a person does not want. Without a row it is sent; what is necessary has none. */
@Entity('declined_kind')
export class DeclinedKind {
  @PrimaryColumn({ type: 'int', name: 'user_id' })
  userId: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id' })
  user: Relation<User>;

  @PrimaryColumn({ type: 'text' })
  kind: NoticeKind;
}
