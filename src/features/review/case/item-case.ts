import type { Amount } from '../../../domain/amount.js';
import type { Balance } from '../../../domain/balance.js';
import type { BridgeSum } from '../../../domain/bridge/bridge-sum.js';
import type { GroupBridges } from '../../../domain/bridge/bridges-of.js';
import type { Finding } from '../../../domain/rules/context.js';
import type { Line } from '../../../domain/takst.js';
import type { AvailableAction } from '../../../domain/workflow/actions-for.js';
import type { YearFigure } from '../../../web/charts/year-figure.js';
import type { ToldNote, ToldQuestion } from '../../questions/item-questions.service.js';
import type { RevisionStep } from '../approved/revision-step.js';
import type { LogLine } from '../decision-log.js';
import type { CostRow } from '../figures/cost-breakdown.js';
import type { TakenOver } from '../figures/taken-over.js';
import type { Item } from '../item.entity.js';
import type { ToldProposal } from '../proposals/told-proposal.js';
import type { CaseMandate } from './case-mandate.js';

/** What one sees of an item beside its own figures. */
export interface ItemCase {
  /** With line, driftsherre and submission. */
  item: Item;
  group: { lines: readonly Line[]; grundlag: Amount; regulation: Amount; balance: Balance | null };
  units: Amount | null;
  /** Of a revision: from the takst that it replaces. */
  replaces: RevisionStep | null;
  costs: CostRow[];
  /** The lines it took over from, where it does not simply go on. */
  follows: readonly TakenOver[];
  history: YearFigure[];
  /** What drove the takst and its takstgruppe, among those of its upload. */
  bridges: readonly GroupBridges[];
  /** What drove all of them; only for those who see the driftsherre's other takster. */
  bridgeSum: BridgeSum | null;
  /** Only for those who review. */
  findings: readonly Finding[];
  recommendation: string | null;
  /** Under which mandate FU may approve it; null: it lies with nobody who needs one, or the person does not review. */
  mandate: CaseMandate | null;
  /** Those who treat it, and its driftsherre. */
  questions: readonly ToldQuestion[];
  /** null: the person may not see them. */
  notes: readonly ToldNote[] | null;
  log: LogLine[];
  /** A decision on it that waits to be confirmed; null also for those who do not review. */
  waiting: ToldProposal | null;
  actions: AvailableAction[];
  /** The person sits in FU or DAS for its driftsherre. */
  own: boolean;
  /** The decision that "undo" among the actions takes back. */
  undoable: number | null;
  /** What is read only by those who review it, and by its driftsherre. */
  reviews: boolean;
}
