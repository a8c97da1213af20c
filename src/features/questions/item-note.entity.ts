import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../database/columns.js';
import { Item } from '../review/item.entity.js';
import { User } from '../users/user.entity.js';

/** An own note on an item to FU, DAS and the secretariat; its driftsherre never sees it. Only ever added to. */
@Entity('item_note')
@Index('item_note_of_item', ['itemId', 'id'])
@Check('item_note_text', `"text" ~ '\\S' AND char_length("text") <= 2000`)
export class ItemNote {
  @PrimaryGeneratedColumn({ primaryKeyConstraintName: 'PK_item_note' })
  id: number;

  @Column({ type: 'int', name: 'item_id' })
  itemId: number;

  @ManyToOne(() => Item)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'FK_item_note_item_id' })
  item: Relation<Item>;

  @Column({ type: 'int', name: 'user_id' })
  userId: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'FK_item_note_user_id' })
  user: Relation<User>;

  @TextColumn()
  text: string;

  @TimeColumn({ name: 'noted_at', default: () => 'now()' })
  notedAt: Date;
}
