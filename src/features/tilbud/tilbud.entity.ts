import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DayColumn, TextColumn } from '../../database/columns.js';
import type { Tilbud } from '../../domain/tilbud.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** A tilbud of the tilbudsvifte. */
@Entity('tilbud')
@Index('tilbud_name', ['driftsherre', 'name'], { unique: true })
export class TilbudRow implements Tilbud {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int' })
  driftsherre: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'driftsherre' })
  driftsherreRow: Relation<Organisation>;

  @TextColumn()
  name: string;

  @TextColumn({ name: 'portal_id', nullable: true })
  portalId: string | null;

  @Column({ type: 'int' })
  category: number;

  @Column({ type: 'numeric', nullable: true })
  places: string | null;

  @DayColumn({ name: 'closed_on' })
  closedOn: string | null;

  @Column({ type: 'boolean', default: true })
  included: boolean;
}
