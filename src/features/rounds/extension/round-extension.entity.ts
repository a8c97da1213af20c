import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TextColumn, TimeColumn } from '../../../database/columns.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { User } from '../../users/user.entity.js';
import { Round } from '../round.entity.js';

/** What an extension is of: the reporting of takster, or ind- og udmelding of tilbud. */
export type ExtendedDeadline = 'reporting' | 'changes';

/** More time for one driftsherre in a round, with who gave it and why. The newest counts; none is changed. */
@Entity('round_extension')
@Index('round_extension_newest', ['year', 'organisation', 'deadline', 'id'])
@Check('round_extension_deadline', `"deadline" IN ('reporting', 'changes')`)
export class RoundExtension {
  @PrimaryGeneratedColumn({ primaryKeyConstraintName: 'PK_round_extension' })
  id: number;

  @Column({ type: 'int' })
  year: number;

  @ManyToOne(() => Round)
  @JoinColumn({ name: 'year', foreignKeyConstraintName: 'FK_round_extension_year' })
  round: Relation<Round>;

  @Column({ type: 'int' })
  organisation: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation', foreignKeyConstraintName: 'FK_round_extension_organisation' })
  organisationRow: Relation<Organisation>;

  @TextColumn()
  deadline: ExtendedDeadline;

  @TimeColumn()
  until: Date;

  @TextColumn()
  reason: string;

  @Column({ type: 'int', name: 'given_by' })
  givenBy: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'given_by', foreignKeyConstraintName: 'FK_round_extension_given_by' })
  givenByUser: Relation<User>;

  @TimeColumn({ name: 'given_at', default: () => 'now()' })
  givenAt: Date;
}
