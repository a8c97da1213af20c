import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AmountColumn, DayColumn, TextColumn } from '../../database/columns.js';
import type { Amount } from '../../domain/amount.js';
import type { AuditorStatement, Cause, Form, Line, ServiceKind, Unit } from '../../domain/takst.js';
import { Upload } from './upload/upload.entity.js';

/** Neither NaN nor infinite, and no more decimals than a workbook can hold exactly. */
const exact = (...columns: string[]) =>
  columns
    .map(
      (name) =>
        `("${name}" IS NULL OR ("${name}" < 'Infinity' AND "${name}" > '-Infinity' AND scale("${name}") <= 15))`,
    )
    .join(' AND ');

/** One line of an upload. */
@Entity('line')
@Index('line_of_upload', ['uploadId', 'lineKey'], { unique: true })
@Check(
  'line_exact',
  exact(
    'takst',
    'previous_takst',
    'previous_cleaned',
    'regulation',
    'result_y2',
    'base',
    'base_y2',
    'units',
    'places',
    'occupancy',
  ),
)
@Check(
  'line_costs_exact',
  exact(
    'cost_pay',
    'cost_other',
    'cost_property',
    'cost_training',
    'cost_tilsyn',
    'cost_depreciation',
    'cost_interest',
    'cost_pension',
    'cost_overhead',
    'cost_health',
    'income',
  ),
)
export class LineRow implements Line {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int', name: 'upload_id' })
  uploadId: number;

  @ManyToOne(() => Upload)
  @JoinColumn({ name: 'upload_id' })
  upload: Relation<Upload>;

  /** Excel's own row number in the sender's sheet. */
  @Column({ type: 'int' })
  row: number;

  @TextColumn({ name: 'line_key' }) lineKey: string;
  @TextColumn({ name: 'tilbud_name', nullable: true }) tilbudName: string | null;
  @TextColumn({ name: 'portal_id', nullable: true }) portalId: string | null;
  @TextColumn({ nullable: true }) paragraf: string | null;
  @TextColumn({ nullable: true }) form: Form | null;
  @TextColumn({ name: 'service_kind', nullable: true }) serviceKind: ServiceKind | null;
  @Column({ type: 'int', nullable: true }) level: number | null;
  @TextColumn({ name: 'target_group', nullable: true }) targetGroup: string | null;
  @Column({ type: 'int', nullable: true }) category: number | null;
  @AmountColumn() places: Amount | null;
  @AmountColumn({ name: 'internal_places' }) internalPlaces: Amount | null;
  @Column({ type: 'int', nullable: true }) days: number | null;
  @AmountColumn({ name: 'occupancy_y3' }) occupancyY3: Amount | null;
  @AmountColumn({ name: 'occupancy_y2' }) occupancyY2: Amount | null;
  @AmountColumn() occupancy: Amount | null;
  @AmountColumn() units: Amount | null;
  @AmountColumn({ name: 'cost_pay' }) costPay: Amount | null;
  @AmountColumn({ name: 'cost_other' }) costOther: Amount | null;
  @AmountColumn({ name: 'cost_property' }) costProperty: Amount | null;
  @AmountColumn({ name: 'cost_training' }) costTraining: Amount | null;
  @AmountColumn({ name: 'cost_tilsyn' }) costTilsyn: Amount | null;
  @AmountColumn({ name: 'cost_depreciation' }) costDepreciation: Amount | null;
  @AmountColumn({ name: 'cost_interest' }) costInterest: Amount | null;
  @AmountColumn({ name: 'cost_pension' }) costPension: Amount | null;
  @AmountColumn({ name: 'cost_overhead' }) costOverhead: Amount | null;
  @AmountColumn({ name: 'cost_health' }) costHealth: Amount | null;
  @AmountColumn() income: Amount | null;
  @AmountColumn() base: Amount | null;
  @AmountColumn({ name: 'result_y2' }) resultY2: Amount | null;
  @AmountColumn({ name: 'base_y2' }) baseY2: Amount | null;
  @AmountColumn() regulation: Amount | null;
  @AmountColumn() takst: Amount | null;
  @TextColumn({ nullable: true }) unit: Unit | null;
  @AmountColumn({ name: 'previous_takst' }) previousTakst: Amount | null;
  @AmountColumn({ name: 'previous_cleaned' }) previousCleaned: Amount | null;
  @TextColumn({ nullable: true }) cause: Cause | null;
  @TextColumn({ nullable: true }) explanation: string | null;
  @DayColumn({ name: 'valid_from' }) validFrom: string | null;
  @TextColumn({ name: 'auditor_statement', nullable: true }) auditorStatement: AuditorStatement | null;
  @TextColumn({ nullable: true }) dispensation: string | null;
  @TextColumn({ name: 'group_key', nullable: true }) groupKey: string | null;
  @Column({ type: 'text', array: true, default: () => "'{}'" }) predecessors: string[];
}
