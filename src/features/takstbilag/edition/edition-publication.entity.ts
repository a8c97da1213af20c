import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../../database/columns.js';
import { User } from '../../users/user.entity.js';
import { Edition } from './edition.entity.js';

/** That an edition was published: by another person than its maker, on the hash they both saw. */
@Entity('edition_publication')
export class EditionPublication {
  @PrimaryColumn({ type: 'int', name: 'edition_id' })
  editionId: number;

  @ManyToOne(() => Edition)
  @JoinColumn({ name: 'edition_id' })
  edition: Relation<Edition>;

  @TextColumn()
  hash: string;

  @Column({ type: 'int', name: 'published_by', nullable: true })
  publishedBy: number | null;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'published_by' })
  publishedByUser: Relation<User> | null;

  @TimeColumn({ name: 'published_at', default: () => 'now()' })
  publishedAt: Date;
}
