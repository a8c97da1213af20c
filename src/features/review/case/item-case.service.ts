import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { may } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { balanceOf, groupLines, unitsOf } from '../../../domain/balance.js';
import { bridgeSum } from '../../../domain/bridge/bridge-sum.js';
import { sitsInBodyFor } from '../../../domain/mandates/own-cases.js';
import { NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import type { Group, Line } from '../../../domain/takst.js';
import { actionsFor } from '../../../domain/workflow/actions-for.js';
import { RecordedLineage } from '../../lineage/recorded-lineage.service.js';
import { ItemQuestions } from '../../questions/item-questions.service.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { FindingRow } from '../../submissions/check/finding.entity.js';
import { LineRow } from '../../submissions/line.entity.js';
import { type ApprovedItem, ApprovedLines } from '../approved/approved-lines.service.js';
import { replacedBy } from '../approved/replaced.js';
import { revisionStep } from '../approved/revision-step.js';
import { decisionLog } from '../decision-log.js';
import { costBreakdown } from '../figures/cost-breakdown.js';
import { ItemBridges } from '../figures/item-bridges.service.js';
import { takenOver } from '../figures/taken-over.js';
import { yearFigures } from '../figures/year-figures.js';
import { Item, isLive, maySee, subjectOf } from '../item.entity.js';
import { Proposals } from '../proposals/proposals.service.js';
import { withFacts } from '../workflow/item-facts.js';
import { caseMandate } from './case-mandate.js';
import type { ItemCase } from './item-case.js';

/** One item with everything that it is judged by, and what the person may do with it now. */
@Injectable()
export class ItemCaseService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly approved: ApprovedLines,
    private readonly parameters: ParametersService,
    private readonly bridges: ItemBridges,
    private readonly lineage: RecordedLineage,
    private readonly questions: ItemQuestions,
    private readonly proposals: Proposals,
  ) {}

  /** NOT_FOUND also for what the person may not see. */
  async show(who: Who, id: number): Promise<ItemCase | Refused> {
    const item = await this.dataSource.manager.findOne(Item, {
      where: { id },
      relations: { line: true, organisationRow: true, submission: { revision: true } },
    });
    if (!item || !maySee(who, item)) return NOT_FOUND;
    return this.caseOf(who, item);
  }

  private async caseOf(who: Who, item: Item): Promise<ItemCase> {
    const { manager } = this.dataSource;
    const histories = await this.approved.historiesOf([item.line], item.year);
    const history = histories.get(item.lineKey) ?? [];
    const lines = await this.submittedWith(item.line);
    const group = groupIn(lines, item.line);
    const bridges = await this.bridges.of(manager, item, lines);
    const reviewer = may('item.read', { submitted: true }, who).allowed;
    const seesAll = reviewer || isOwn(who, item);
    const [facts] = await withFacts(manager, [item], null);
    const decides = may('item.decide', subjectOf(item), who).allowed && isLive(item) && facts !== undefined;
    return {
      item,
      group: { ...group, balance: balanceOf(group) },
      units: unitsOf(item.line),
      replaces: revisionStep(item, (await replacedBy(manager, [item.id])).get(item.id)),
      costs: costBreakdown(group, await this.groupsOf(history, item.year - 1)),
      follows: takenOver(item, history, await this.lineage.ofYear(item.year)),
      history: yearFigures(history, { year: item.year, takst: item.line.takst }, await this.parameters.plOfYears()),
      bridges,
      bridgeSum: seesAll ? bridgeSum(bridges) : null,
      findings: seesAll ? (item.findings ?? (await this.findingsOf(item.line))) : [],
      recommendation: reviewer ? item.recommendation : null,
      mandate: reviewer && facts ? await caseMandate(manager, item, facts.facts) : null,
      questions: may('question.read', subjectOf(item), who).allowed ? await this.questions.ofItem(item.id) : [],
      notes: may('note.read', subjectOf(item), who).allowed ? await this.questions.notesOf(item.id) : null,
      log: await decisionLog(manager, item.id, reviewer),
      waiting: (await this.proposals.waitingOn(who, [item.id])).get(item.id) ?? null,
      own: sitsInBodyFor(who, item.organisation),
      actions: decides ? actionsFor(facts.judged, who, facts.facts) : [],
      undoable: decides ? facts.latestId : null,
      reviews: reviewer,
    };
  }

  private submittedWith({ uploadId }: LineRow): Promise<LineRow[]> {
    return this.dataSource.manager.find(LineRow, { where: { uploadId }, order: { row: 'ASC' } });
  }

  /** The groups that the takster of a year were calculated in. */
  private async groupsOf(history: readonly ApprovedItem[], year: number): Promise<Group[]> {
    const items = history.filter((item) => item.year === year);
    const uploads = [...new Set(items.map(({ line }) => line.uploadId))];
    const lines = await this.dataSource.manager.find(LineRow, { where: { uploadId: In(uploads) } });
    const keys = new Set(items.map(({ lineKey }) => lineKey));
    return groupLines(lines).filter((group) => group.lines.some(({ lineKey }) => keys.has(lineKey)));
  }

  private findingsOf({ uploadId, lineKey }: LineRow): Promise<FindingRow[]> {
    return this.dataSource.manager
      .createQueryBuilder(FindingRow, 'finding')
      .where('finding.uploadId = :uploadId', { uploadId })
      .andWhere('finding.cells @> :cell', { cell: JSON.stringify([{ lineKey }]) })
      .orderBy('finding.id')
      .getMany();
  }
}

function groupIn(lines: readonly Line[], { id, lineKey }: LineRow): Group {
  const group = groupLines(lines).find((one) => one.lines.some((line) => line.lineKey === lineKey));
  if (!group) throw new Error(`line ${id} is in no group`);
  return group;
}

const isOwn = (who: Who, item: Item): boolean => may('item.read', { driftsherre: item.organisation }, who).allowed;
