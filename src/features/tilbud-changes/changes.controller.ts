import { Controller, Get, NotFoundException, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { may, mayEnter } from '../../domain/access/policy.js';
import { reportsFor, type Who } from '../../domain/access/roles.js';
import { isRefused } from '../../domain/refusal.js';
import { CHANGE_KINDS, type ChangeKind } from '../../domain/tilbud-changes/kinds.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { Clock } from '../operations/clock.js';
import { ownRound } from '../rounds/extension/own-round.service.js';
import { Round } from '../rounds/round.entity.js';
import { ChangeView } from './change.view.js';
import { ChangesView } from './changes.view.js';
import { Precedents } from './precedents/precedents.service.js';
import { PrecedentsView } from './precedents/precedents.view.js';
import { currentRound, roundYears } from './report/reporting-round.js';
import { type ChangeCase, TilbudChangesService } from './tilbud-changes.service.js';

const PAGE = 20;

export class ChangesPageQuery {
  @IsOptional() @Matches(/^\d{4}$/, { message: 'aar skal være et takstår.' }) aar?: string;
}

export class PrecedentsPageQuery {
  @IsOptional() @IsString() @MaxLength(100, { message: 'Søg med højst 100 tegn.' }) q?: string;
  @IsOptional() @IsIn([...CHANGE_KINDS, ''], { message: 'Vælg en ændring på listen.' }) art?: ChangeKind | '';
  @IsOptional() @Matches(/^(\d{4})?$/, { message: 'aar skal være et takstår.' }) aar?: string;
  @IsOptional() @IsIn(['approved', 'refused', ''], { message: 'Vælg en afgørelse på listen.' }) afgoerelse?:
    | 'approved'
    | 'refused'
    | '';
  @IsOptional() @Matches(/^[1-9]\d{0,4}$/, { message: 'side skal være et helt tal.' }) side?: string;
}

/** The ind- and udmeldinger of a takstår, one of them, and what was decided before. */
@Controller('ind-og-udmeldinger')
@ApiExcludeController()
export class ChangesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly changes: TilbudChangesService,
    private readonly precedents: Precedents,
  ) {}

  @Get()
  @Policy('precedents.read')
  async all(@Query() { aar }: ChangesPageQuery, @CurrentUser() who: Who): Promise<string> {
    const { manager } = this.dataSource;
    const round = aar ? await manager.findOneBy(Round, { year: Number(aar) }) : await currentRound(manager);
    if (!round) throw new NotFoundException();
    const { year } = round;
    const [own] = reportsFor(who);
    const { changesDeadline } = (own === undefined ? null : await ownRound(manager, year, own)) ?? round;
    const isOpen = round.state === 'open' || round.state === 'closed';
    return page(
      ChangesView({
        shell: shellOf(who),
        year,
        years: await roundYears(manager),
        changes: await this.changes.list(who, { year }),
        runningOut: await this.changes.runningOut(who),
        deadline: isOpen ? changesDeadline : null,
        isPassed: (await this.clock.now()) > changesDeadline,
        waiting: (await this.changes.waiting(year)).length,
        may: {
          report: isOpen && mayEnter('tilbud-change.report', who).allowed,
          decide: mayEnter('tilbud-change.decide', who).allowed,
        },
      }),
    );
  }

  @Get('afgoerelser')
  @Policy('precedents.read')
  async decided(@Query() query: PrecedentsPageQuery, @CurrentUser() who: Who): Promise<string> {
    const { q = '', art = '', aar = '', afgoerelse = '', side = '1' } = query;
    const found = await this.precedents.find({
      q,
      kind: art || undefined,
      year: aar ? Number(aar) : undefined,
      outcome: afgoerelse || undefined,
    });
    const from = (Number(side) - 1) * PAGE;
    return page(
      PrecedentsView({
        shell: shellOf(who),
        precedents: found.slice(from, from + PAGE),
        years: await this.precedents.years(),
        typed: { q, art, aar, afgoerelse },
        total: found.length,
        page: Number(side),
        pages: Math.ceil(found.length / PAGE),
      }),
    );
  }
}

/** Apart, since its address would take any other's place: the module lists it last. */
@Controller('ind-og-udmeldinger')
@ApiExcludeController()
export class ChangeController {
  constructor(private readonly changes: TilbudChangesService) {}

  @Get(':id')
  @Policy('precedents.read')
  async one(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<string> {
    const found = await this.changes.one(who, id);
    if (isRefused(found)) throw new NotFoundException();
    return changePage(who, found);
  }
}

/** The page of a request, also where something about it was refused. */
export function changePage(who: Who, found: ChangeCase, error?: string): string {
  const { driftsherre } = found.change;
  const asked = (name: 'report' | 'decide' | 'recommend' | 'admit') =>
    may(`tilbud-change.${name}`, { driftsherre }, who).allowed;
  const rights = {
    report: asked('report'),
    decide: asked('decide'),
    recommend: asked('recommend'),
    admit: asked('admit'),
  };
  return page(ChangeView({ shell: shellOf(who), ...found, may: rights, error }));
}
