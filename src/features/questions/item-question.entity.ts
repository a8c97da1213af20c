import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { TextColumn, TimeColumn } from '../../database/columns.js';
import { Item } from '../review/item.entity.js';
import { User } from '../users/user.entity.js';
import { QuestionAnswer } from './question-answer.entity.js';

/** Who asks, as the driftsherre is told it. */
export type AskingBody = 'FU' | 'sekretariat';

/** What FU or the secretariat asks the driftsherre about an item; it stays with the item. Only ever added to. */
@Entity('item_question')
@Index('item_question_of_item', ['itemId', 'id'])
@Check('item_question_body', `"body" IN ('FU', 'sekretariat')`)
@Check('item_question_text', `"text" ~ '\\S' AND char_length("text") <= 2000`)
export class ItemQuestion {
  @PrimaryGeneratedColumn({ primaryKeyConstraintName: 'PK_item_question' })
  id: number;

  @Column({ type: 'int', name: 'item_id' })
  itemId: number;

  @ManyToOne(() => Item)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'FK_item_question_item_id' })
  item: Relation<Item>;

  @Column({ type: 'int', name: 'asked_by' })
  askedBy: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'FK_item_question_asked_by' })
  askedByUser: Relation<User>;

  @TextColumn()
  body: AskingBody;

  @TextColumn()
  text: string;

  @TimeColumn({ name: 'asked_at', default: () => 'now()' })
  askedAt: Date;

  @OneToOne(
    () => QuestionAnswer,
    (answer) => answer.question,
  )
  answer: Relation<QuestionAnswer> | null;
}
