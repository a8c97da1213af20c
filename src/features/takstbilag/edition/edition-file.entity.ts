import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../../database/columns.js';
import { StoredFile } from '../../submissions/upload/stored-file.entity.js';
import { Edition } from './edition.entity.js';

/** What is written once, by a job; the other forms are the model itself, told on the way out. */
export const WRITTEN_FORMATS = ['xlsx', 'pdf'] as const;
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];

/** An edition as a file. Made once: the same bytes ever after. */
@Entity('edition_file')
export class EditionFile {
  @PrimaryColumn({ type: 'int', name: 'edition_id' })
  editionId: number;

  @ManyToOne(() => Edition)
  @JoinColumn({ name: 'edition_id' })
  edition: Relation<Edition>;

  @PrimaryColumn({ type: 'text' })
  format: WrittenFormat;

  @TextColumn()
  sha256: string;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'sha256' })
  file: Relation<StoredFile>;

  @TimeColumn({ name: 'made_at', default: () => 'now()' })
  madeAt: Date;
}
