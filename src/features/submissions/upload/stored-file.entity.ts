import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TextColumn, TimeColumn } from '../../../database/columns.js';

/** Bytes as they came or were made, by their SHA-256. In the database, so that web and worker share them and one backup holds all. */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn({ type: 'text' })
  sha256: string;

  @Column({ type: 'bytea', select: false })
  bytes: Buffer;

  @Column({ type: 'int' })
  size: number;

  @TextColumn({ name: 'media_type' })
  mediaType: string;

  @TimeColumn({ name: 'stored_at', default: () => 'now()' })
  storedAt: Date;
}
