import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { JsonColumn, TimeColumn } from '../../../database/columns.js';
import type { RecheckOutcome } from '../../../domain/rules/recheck-outcome.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { ParameterValue } from '../../styringsaftale/parameter-value.entity.js';
import { Upload } from '../upload/upload.entity.js';

/** What a parameter that was set after the round had opened came to for a driftsherre: it is told so. Only ever added to. */
@Entity('recheck')
@Index('recheck_once', ['organisation', 'parameterValueId'], { unique: true })
export class Recheck {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  organisation: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation' })
  organisationRow: Relation<Organisation>;

  @Column({ type: 'int', name: 'parameter_value_id' })
  parameterValueId: number;

  @ManyToOne(() => ParameterValue)
  @JoinColumn({ name: 'parameter_value_id' })
  parameterValue: Relation<ParameterValue>;

  /** What was judged again: what is submitted, else the newest checked upload; null: nothing is reported. */
  @Column({ type: 'int', name: 'upload_id', nullable: true })
  uploadId: number | null;

  @ManyToOne(() => Upload)
  @JoinColumn({ name: 'upload_id' })
  upload: Relation<Upload> | null;

  @JsonColumn()
  outcome: RecheckOutcome;

  @TimeColumn({ default: () => 'now()' })
  at: Date;
}
