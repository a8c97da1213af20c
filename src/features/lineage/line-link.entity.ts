import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { JsonColumn, TextColumn, TimeColumn } from '../../database/columns.js';
import type { LinkKind } from '../../domain/lineage/kinds.js';
import type { LinkSource } from '../../domain/lineage/lineage.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { User } from '../users/user.entity.js';

/** What is recorded of a line's predecessors in a takstår, with who, when and why. The newest of a line counts; none is changed. */
@Entity('line_link')
@Index('line_link_newest', ['year', 'lineKey', 'id'])
export class LineLink {
  @PrimaryGeneratedColumn()
  id: number;

  /** The takstår of the successor. */
  @Column({ type: 'int' })
  year: number;

  /** The driftsherre of the successor. */
  @Column({ type: 'int' })
  organisation: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation' })
  organisationRow: Relation<Organisation>;

  /** The successor. */
  @TextColumn({ name: 'line_key' })
  lineKey: string;

  /** Empty: it follows none. null: what was recorded is lifted, and the line's own column counts again. */
  @JsonColumn({ nullable: true })
  predecessors: StoredPredecessor[] | null;

  /** null where nothing is followed. */
  @TextColumn({ nullable: true })
  kind: LinkKind | null;

  @TextColumn()
  source: LinkSource;

  @TextColumn()
  reason: string;

  @Column({ type: 'int', name: 'set_by', nullable: true })
  setBy: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'set_by' })
  setByUser: Relation<User> | null;

  @TimeColumn({ name: 'set_at', default: () => 'now()' })
  setAt: Date;
}

/** Percentage points as canonical text, so that nothing is lost on its way through JSON; null: none is recorded. */
export interface StoredPredecessor {
  lineKey: string;
  share: string | null;
}
