import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { reportsFor, type Who } from '../../domain/access/roles.js';
import { isRefused, NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { invalidInput, isFaulty } from '../../web/field-fault.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import {
  ChangeBody,
  ChangeRecommendationBody,
  ChangesQuery,
  DecideChangesBody,
  PrecedentsQuery,
  ReasonBody,
} from './change-bodies.js';
import { ChangeDecisions } from './decide/change-decisions.service.js';
import { Precedents } from './precedents/precedents.service.js';
import { typedFrom } from './report/change-from-body.js';
import { ReportedChanges } from './report/reported-changes.service.js';
import { TilbudChangesService } from './tilbud-changes.service.js';
import { toldCase, toldChange, toldPrecedent } from './told/told-change.js';

const USUAL_PAGE = 100;

@ApiTags('tilbud')
@Controller('api/v1/tilbud-changes')
export class TilbudChangesApi {
  constructor(
    private readonly changes: TilbudChangesService,
    private readonly reported: ReportedChanges,
    private readonly decisions: ChangeDecisions,
    private readonly precedents: Precedents,
  ) {}

  @Get()
  @Policy('precedents.read')
  async all(@Query() { year, driftsherre, kind, state, ...paging }: ChangesQuery, @CurrentUser() who: Who) {
    const filter = { year: numberOf(year), driftsherre: numberOf(driftsherre), kind, state };
    const { shown, ...page } = paged(await this.changes.list(who, filter), paging);
    return { ...page, changes: shown.map(toldChange) };
  }

  /** What was decided before, with its grounds. */
  @Get('precedents')
  @Policy('precedents.read')
  async decided(@Query() { q, year, kind, outcome, ...paging }: PrecedentsQuery) {
    const { shown, ...page } = paged(await this.precedents.find({ q, year: numberOf(year), kind, outcome }), paging);
    return { ...page, precedents: shown.map(toldPrecedent) };
  }

  @Get(':id')
  @Policy('precedents.read')
  async one(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<object | Refused> {
    const found = await this.changes.one(who, id);
    return isRefused(found) ? found : toldCase(found);
  }

  @Post()
  @Policy('tilbud-change.report')
  async report(@Body() body: ChangeBody, @CurrentUser() who: Who): Promise<object | Refused> {
    const driftsherre = body.driftsherre ?? reportsFor(who)[0];
    if (driftsherre === undefined) return NOT_FOUND;
    const answer = await this.reported.report(who, typedFrom(body, driftsherre), body.lateReason);
    if (isFaulty(answer)) throw invalidInput(answer.faults);
    return answer;
  }

  /** Says more of what is not decided; its year, kind and driftsherre stay. */
  @Put(':id')
  @Policy('tilbud-change.report')
  async supplement(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: ChangeBody,
    @CurrentUser() who: Who,
  ): Promise<object | Refused> {
    const found = await this.changes.one(who, id);
    if (isRefused(found)) return found;
    const answer = await this.reported.supplement(who, id, typedFrom(body, found.change.driftsherre));
    if (isFaulty(answer)) throw invalidInput(answer.faults);
    return answer;
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Policy('tilbud-change.withdraw')
  withdraw(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<object | Refused> {
    return this.reported.withdraw(who, id);
  }

  /** After the deadline. */
  @Post(':id/admission')
  @HttpCode(200)
  @Policy('tilbud-change.admit')
  admit(@Param('id', ParseIntPipe) id: number, @Body() { reason }: ReasonBody, @CurrentUser() who: Who) {
    return this.reported.admit(who, id, reason);
  }

  @Put(':id/recommendation')
  @Policy('tilbud-change.recommend')
  recommend(
    @Param('id', ParseIntPipe) id: number,
    @Body() { text }: ChangeRecommendationBody,
    @CurrentUser() who: Who,
  ): Promise<object | Refused> {
    return this.reported.recommend(who, id, text);
  }

  /** What DAS decided of one or several, all or none. */
  @Post('decisions')
  @Policy('tilbud-change.decide')
  decide(@Body() { decisions, ...where }: DecideChangesBody, @CurrentUser() who: Who): Promise<object | Refused> {
    const each = decisions.map((one) => ({ ...one, grounds: one.grounds ?? null }));
    return this.decisions.decide(who, each, where);
  }
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

function paged<T>(all: readonly T[], { page = '1', size }: { page?: string; size?: string }) {
  const length = Number(size ?? USUAL_PAGE);
  const from = (Number(page) - 1) * length;
  return { total: all.length, page: Number(page), size: length, shown: all.slice(from, from + length) };
}
