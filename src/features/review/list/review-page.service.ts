import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { may } from '../../../domain/access/policy.js';
import { holds, type Who } from '../../../domain/access/roles.js';
import { sitsInBodyFor } from '../../../domain/mandates/own-cases.js';
import { isRefused, type Refused } from '../../../domain/refusal.js';
import type { Body, ItemState } from '../../../domain/workflow/states.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { ApprovedLines } from '../approved/approved-lines.service.js';
import { replacedBy } from '../approved/replaced.js';
import { revisionStep } from '../approved/revision-step.js';
import type { ItemCase } from '../case/item-case.js';
import { ItemCaseService } from '../case/item-case.service.js';
import type { PanelProps } from '../case/item-panel.js';
import { yearFigures } from '../figures/year-figures.js';
import { subjectOf } from '../item.entity.js';
import { type ItemsPage, ItemsService, seesOnlyApproved } from '../items.service.js';
import { Proposals } from '../proposals/proposals.service.js';
import type { GridRow } from './item-grid.js';
import { meetingChoices } from './open-meetings.js';
import type { ReviewQuery } from './review-forms.js';

/** Everything the review page shows. */
export interface ReviewPage {
  query: ReviewQuery;
  page: ItemsPage;
  rows: GridRow[];
  panel: PanelProps | null;
  states: ReadonlyMap<ItemState, number>;
  /** The person treats nothing, and sees what is approved. */
  onlyApproved: boolean;
  /** How many decisions wait to be confirmed. */
  awaiting: number;
  /** Those that can be looked at, newest first. */
  years: number[];
  driftsherrer: readonly Organisation[];
  paragraffer: readonly string[];
  rules: readonly string[];
}

/** Gathers what the review page and the panel show; the questions are those that the API asks. */
@Injectable()
export class ReviewPageService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly items: ItemsService,
    private readonly cases: ItemCaseService,
    private readonly approved: ApprovedLines,
    private readonly proposals: Proposals,
  ) {}

  async page(who: Who, asked: ReviewQuery): Promise<ReviewPage> {
    const year = asked.year ?? (await this.items.currentYear(who));
    const query = { ...asked, state: asked.state ?? defaultState(who) };
    const page = await this.items.list(who, { ...query, year });
    const histories = await this.approved.historiesOf(
      page.items.map(({ line }) => line),
      year,
    );
    const replaced = await replacedBy(
      this.dataSource.manager,
      page.items.map(({ id }) => id),
    );
    const waiting = await this.proposals.waitingOn(
      who,
      page.items.map(({ id }) => id),
    );
    const rows = page.items.map((item) => ({
      item,
      replaces: revisionStep(item, replaced.get(item.id)),
      years: yearFigures(histories.get(item.lineKey) ?? [], { year, takst: item.line.takst }),
      own: sitsInBodyFor(who, item.organisation),
      waiting: waiting.get(item.id) ?? null,
    }));
    const open = query.sag ?? page.items[0]?.id;
    const panel = open === undefined ? null : await this.panel(who, { ...query, year }, open);
    return {
      query,
      page,
      rows,
      panel: isRefused(panel) ? null : panel,
      onlyApproved: seesOnlyApproved(who),
      states: await this.items.countByState(who, year),
      awaiting: await this.items.countAwaiting(who, year),
      years: await this.items.years(year),
      driftsherrer: await this.driftsherrer(),
      ...(await this.items.choices(who, year)),
    };
  }

  /** One case as the panel shows it; NOT_FOUND for what one may not see. */
  async panel(who: Who, asked: ReviewQuery, id: number): Promise<PanelProps | Refused> {
    const shown = await this.cases.show(who, id);
    if (isRefused(shown)) return shown;
    const query = { ...asked, state: asked.state ?? defaultState(who) };
    const order = await this.items.order(who, { ...query, year: shown.item.year });
    const at = order.indexOf(id);
    return {
      case: shown,
      query,
      meetings: await this.meetings(shown),
      position: at < 0 ? null : { number: at + 1, of: order.length },
      mayRecommend: may('recommendation.write', subjectOf(shown.item), who).allowed,
      mayAsk: may('question.ask', subjectOf(shown.item), who).allowed,
      mayAnswer: may('question.answer', subjectOf(shown.item), who).allowed,
      mayNote: may('note.write', subjectOf(shown.item), who).allowed,
    };
  }

  /** The case after this one with these filters, or the one before it; null: it is the only one. */
  async next(who: Who, asked: ReviewQuery, id: number): Promise<number | null> {
    const order = await this.items.order(who, { ...asked, state: asked.state ?? defaultState(who) });
    const at = order.indexOf(id);
    return at < 0 ? (order[0] ?? null) : (order[at + 1] ?? order[at - 1] ?? null);
  }

  private meetings({ item, actions }: ItemCase) {
    const bodies = [...new Set(actions.filter(({ allowed }) => allowed).map(({ body }): Body => body))];
    return meetingChoices(this.dataSource.manager, item.year, bodies);
  }

  private async driftsherrer(): Promise<Organisation[]> {
    const all = await this.dataSource.manager.find(Organisation);
    return all.sort((one, other) => DANISH.compare(one.shortName, other.shortName));
  }
}

const DANISH = new Intl.Collator('da');

/** What one comes for: the cases that wait for one's own body. */
function defaultState(who: Who): NonNullable<ReviewQuery['state']> {
  if (holds(who, 'sekretariat')) return 'all';
  if (holds(who, 'fu')) return 'fu';
  return holds(who, 'das') ? 'das' : 'all';
}
