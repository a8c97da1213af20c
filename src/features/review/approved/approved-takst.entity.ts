import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AmountColumn, JsonColumn, TextColumn, TimeColumn } from '../../../database/columns.js';
import type { Amount } from '../../../domain/amount.js';
import type { ItemKind } from '../../../domain/workflow/item-kinds.js';
import { LineRow } from '../../submissions/line.entity.js';
import { Decision } from '../decision.entity.js';
import { Item } from '../item.entity.js';

/**
 * A takst as it was approved: the line, what was said of it, and the decision. It applies from its line's Gyldig fra until
 * a later one of its item does; the newest is in force. Only ever added to; the database refuses the rest.
 */
@Entity('approved_takst')
@Index('approved_takst_of_item', ['itemId', 'id'])
@Index('approved_takst_once', ['decisionId'], { unique: true })
export class ApprovedTakst {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'item_id' })
  itemId: number;

  @ManyToOne(() => Item)
  @JoinColumn({ name: 'item_id' })
  item: Relation<Item>;

  @Column({ type: 'int', name: 'line_id' })
  lineId: number;

  @ManyToOne(() => LineRow)
  @JoinColumn({ name: 'line_id' })
  line: Relation<LineRow>;

  /** That approved it, or took it over as approved. */
  @Column({ type: 'int', name: 'decision_id' })
  decisionId: number;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id' })
  decision: Relation<Decision>;

  @TextColumn()
  kind: ItemKind;

  @TextColumn({ name: 'content_hash' })
  contentHash: string;

  /** The takst without regulering of earlier years; null: its grundlag is not known. */
  @AmountColumn()
  cleaned: Amount | null;

  @JsonColumn({ nullable: true })
  explanation: { cause: string | null; text: string } | null;

  @TimeColumn({ name: 'approved_at', default: () => 'now()' })
  approvedAt: Date;
}
