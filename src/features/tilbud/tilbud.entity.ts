import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { DayColumn, JsonColumn, TextColumn } from '../../database/columns.js';
import type { Tilbud } from '../../domain/tilbud.js';
import type { TilbudUser } from '../../domain/tilbud-changes/tilbud-users.js';
import type { TilbudFacts } from '../../domain/tilbud-changes/vifte.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** A tilbud as it first came into the tilbudsvifte. What it is on a day or in a takstår: vifte.service.ts. */
@Entity('tilbud')
@Index('tilbud_name', ['driftsherre', 'name'], { unique: true })
export class TilbudRow implements Tilbud, TilbudFacts {
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

  @Column({ type: 'numeric', name: 'outside_places', nullable: true })
  outsidePlaces: string | null;

  @TextColumn({ array: true, default: () => "'{}'" })
  paragraffer: string[];

  @JsonColumn({ default: () => "'[]'" })
  users: TilbudUser[];
}
