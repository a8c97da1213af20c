import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AmountColumn, JsonColumn, TextColumn, TimeColumn } from '../../database/columns.js';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import type { Amount } from '../../domain/amount.js';
import type { Finding } from '../../domain/rules/context.js';
import type { ItemKind } from '../../domain/workflow/item-kinds.js';
import type { ItemState } from '../../domain/workflow/states.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { LineRow } from '../submissions/line.entity.js';
import { Submission } from '../submissions/submission.entity.js';
import { ApprovedTakst } from './approved/approved-takst.entity.js';

/**
 * A line in a submission, on its way to the takstbilag. Its state is written by review/workflow alone.
 * Live is an item whose submission is current ('submitted' or 'reopened'), or that was adopted and so has none. A line that a
 * newer submission leaves out keeps its item, with its history, under the submission that was replaced; it is not live.
 */
@Entity('item')
@Index('item_of_line', ['year', 'lineKey'], { unique: true })
export class Item {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  organisation: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation' })
  organisationRow: Relation<Organisation>;

  @TextColumn({ name: 'line_key' })
  lineKey: string;

  @Column({ type: 'int', name: 'line_id' })
  lineId: number;

  @ManyToOne(() => LineRow)
  @JoinColumn({ name: 'line_id' })
  line: Relation<LineRow>;

  /** null: taken over from an earlier takstbilag. */
  @Column({ type: 'int', name: 'submission_id', nullable: true })
  submissionId: number | null;

  @ManyToOne(() => Submission)
  @JoinColumn({ name: 'submission_id' })
  submission: Relation<Submission> | null;

  /** revision: reported again for a takstår that is published. */
  @TextColumn({ default: 'yearly' })
  kind: ItemKind;

  /** A state of domain/workflow/workflow.ts. */
  @TextColumn()
  state: ItemState;

  /** SHA-256 of domain/canonical.ts's itemContent: what a decision is bound to. */
  @TextColumn({ name: 'content_hash' })
  contentHash: string;

  /** The takst approved last: it applies also while a revision of it is treated, or after that is refused. null: none was. */
  @Column({ type: 'int', name: 'in_force_id', nullable: true })
  inForceId: number | null;

  @ManyToOne(() => ApprovedTakst)
  @JoinColumn({ name: 'in_force_id' })
  inForce: Relation<ApprovedTakst> | null;

  /** Where the markeringer send it; null: unflagged. */
  @TextColumn({ name: 'flagged_for', nullable: true })
  flaggedFor: 'FU' | 'DAS' | null;

  /** Ids of the rules that flagged it. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  flags: string[];

  /** What the rules found on the line when it was submitted, or checked again since; null: as its upload was checked. */
  @JsonColumn({ nullable: true })
  findings: Finding[] | null;

  /** The group's factor is known: takst without regulering of earlier years, 4 decimals. */
  @AmountColumn()
  cleaned: Amount | null;

  /** Percentage points, unrounded; null without a predecessor. */
  @AmountColumn()
  nominal: Amount | null;

  @AmountColumn()
  real: Amount | null;

  /** "renset" or "ikke renset": what real was compared on. */
  @TextColumn({ name: 'compared_on', nullable: true })
  comparedOn: 'renset' | 'ikke renset' | null;

  /** Kroner a year, the effect of the real change. */
  @AmountColumn({ name: 'yearly_effect' })
  yearlyEffect: Amount | null;

  /** The secretariat's indstilling. */
  @TextColumn({ nullable: true })
  recommendation: string | null;

  /** The explanation as submitted. */
  @JsonColumn({ nullable: true })
  explanation: { cause: string | null; text: string } | null;

  @TimeColumn({ name: 'changed_at', default: () => 'now()' })
  changedAt: Date;
}

/** The states of a submission that counts: it is the driftsherre's current one. */
const CURRENT = ['submitted', 'reopened'];

/** Whether an item takes part in the round: it was adopted, or its submission is the driftsherre's current one. */
export const isLive = ({ submissionId, submission }: Pick<Item, 'submissionId' | 'submission'>): boolean =>
  submissionId === null || (submission !== null && CURRENT.includes(submission.state));

/** The same in a query over "item" with "submission" joined. */
export const LIVE = `(item.submissionId IS NULL OR submission.state IN ('${CURRENT.join("', '")}'))`;

/** What a policy is asked about an item. What was withdrawn is a draft again. */
export const subjectOf = (item: Item) => ({
  driftsherre: item.organisation,
  submitted: isLive(item),
  approved: isLive(item) && item.state === 'approved',
});

export const maySee = (who: Who, item: Item): boolean => may('item.read', subjectOf(item), who).allowed;
