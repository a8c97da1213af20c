import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Item } from '../review/item.entity.js';
import { MandateRow } from './mandate.entity.js';

/** A takst that a mandate names. */
@Entity('mandate_item')
@Index('mandate_item_item', ['itemId'])
export class MandateItem {
  @PrimaryColumn({ type: 'int', name: 'mandate_id' })
  mandateId: number;

  @ManyToOne(
    () => MandateRow,
    (mandate) => mandate.items,
  )
  @JoinColumn({ name: 'mandate_id' })
  mandate: Relation<MandateRow>;

  @PrimaryColumn({ type: 'int', name: 'item_id' })
  itemId: number;

  @ManyToOne(() => Item)
  @JoinColumn({ name: 'item_id' })
  item: Relation<Item>;
}
