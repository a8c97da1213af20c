import { Entity, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../database/columns.js';

/** A driftsherre: one of the eleven municipalities or the region, by its official code. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn({ type: 'int' })
  code: number;

  /** As written in texts: "Mariagerfjord Kommune". */
  @TextColumn()
  name: string;

  /** As written in tables: "Mariagerfjord". */
  @TextColumn({ name: 'short_name' })
  shortName: string;
}
