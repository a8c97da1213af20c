import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { AmountColumn, DayColumn, TextColumn, TimeColumn } from '../../database/columns.js';
import type { Amount } from '../../domain/amount.js';
import { givenInWords } from '../../domain/mandates/given-in-words.js';
import type { Mandate, MandateScope } from '../../domain/mandates/mandate.js';
import type { ItemKind } from '../../domain/workflow/item-kinds.js';
import { calendarDay } from '../../web/local-day.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { User } from '../users/user.entity.js';
import { MandateEnd } from './mandate-end.entity.js';
import { MandateItem } from './mandate-item.entity.js';

/** What DAS has given FU to decide. Only ever added to: what ends a mandate early is a row of its own. */
@Entity('mandate')
@Check(
  'mandate_scope',
  `scope in ('items', 'driftsherre', 'all') and (scope = 'driftsherre') = (organisation is not null)`,
)
@Check('mandate_year', `year is not null or scope <> 'items'`)
@Check('mandate_kind', `kind in ('yearly', 'revision')`)
@Check('mandate_where', `written = (meeting_id is null)`)
@Check('mandate_largest_change', `largest_change >= 0 and largest_change < 'Infinity'`)
export class MandateRow {
  @PrimaryGeneratedColumn()
  id: number;

  @TextColumn()
  scope: MandateScope;

  @TextColumn()
  kind: ItemKind;

  /** null: any takstår. */
  @Column({ type: 'int', nullable: true })
  year: number | null;

  /** The driftsherre of a mandate for one. */
  @Column({ type: 'int', nullable: true })
  organisation: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation' })
  organisationRow: Relation<Organisation> | null;

  /** Percentage points of real change, either way; null: no limit. */
  @AmountColumn({ name: 'largest_change' })
  largestChange: Amount | null;

  /** The last day, Danish time; null: until it is ended. */
  @DayColumn()
  until: string | null;

  /** What the minutes say of it. */
  @TextColumn({ nullable: true })
  text: string | null;

  @Column({ type: 'int', name: 'meeting_id', nullable: true })
  meetingId: number | null;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting: Relation<Meeting> | null;

  /** Given without a meeting: skriftlig behandling. */
  @Column({ type: 'boolean', default: false })
  written: boolean;

  @Column({ type: 'int', name: 'given_by' })
  givenBy: number;

  @ManyToOne(() => User)
  @JoinColumn({ name: 'given_by' })
  givenByUser: Relation<User>;

  @TimeColumn({ name: 'given_at', default: () => 'now()' })
  givenAt: Date;

  @OneToMany(
    () => MandateItem,
    (named) => named.mandate,
  )
  items: Relation<MandateItem>[];

  @OneToMany(
    () => MandateEnd,
    (end) => end.mandate,
  )
  ends: Relation<MandateEnd>[];
}

/** As the domain holds it against an item. `items` and `ends` are loaded. */
export function asMandate({ organisation, items, ends, ...row }: MandateRow): Mandate {
  return {
    ...row,
    driftsherre: organisation,
    items: items.map(({ itemId }) => itemId),
    ended: ends.some(({ itemId }) => itemId === null),
    takenBack: ends.flatMap(({ itemId }) => itemId ?? []),
  };
}

/** "givet af DAS på mødet den 12. november 2026". `meeting` is loaded. */
export const mandateGiven = ({ meeting, givenAt }: Pick<MandateRow, 'meeting' | 'givenAt'>): string =>
  givenInWords({ heldOn: meeting?.heldOn ?? null, givenOn: calendarDay(givenAt) });
