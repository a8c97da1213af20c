import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { isRefused, NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { Round } from '../rounds/round.entity.js';
import { LineageOfTilbud } from './lineage-of-tilbud.service.js';
import { TaksterOfTilbud } from './takster-of-tilbud.service.js';
import { TilbudView } from './tilbud.view.js';
import { TilbudHistories } from './tilbud-history.service.js';
import { TilbudList } from './tilbud-list.service.js';
import { TilbudListView } from './tilbud-list.view.js';
import { TilbudSetting } from './tilbud-setting.service.js';
import type { TilbudInVifte } from './vifte.service.js';

export class TilbudListQuery {
  /** Empty: all. */
  @IsOptional()
  @Matches(/^(\d{3,4})?$/, { message: 'driftsherre skal være en kode, fx 851.' })
  driftsherre?: string;

  @IsOptional()
  @IsString({ message: 'q skal være en tekst.' })
  @MaxLength(100, { message: 'Søg med højst 100 tegn.' })
  q?: string;
}

export class TilbudQuery {
  @IsOptional()
  @IsString({ message: 'linje skal være en tekst.' })
  @MaxLength(100, { message: 'linje er for lang.' })
  linje?: string;
}

export class CategoryForm {
  @IsIn(['1', '2', '3'], { message: 'Vælg kategori 1, 2 eller 3.' }) kategori: string;
  @IsString() @MaxLength(10, { message: 'Datoen kan ikke læses.' }) gaelderFra: string;
  @IsString() @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' }) begrundelse: string;
}

export class UsersForm {
  @IsOptional() @IsString() @MaxLength(1000, { message: 'Teksten må højst være 1.000 tegn.' }) brugere?: string;
}

@Controller('tilbudsvifte')
@ApiExcludeController()
export class TilbudController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly list: TilbudList,
    private readonly takster: TaksterOfTilbud,
    private readonly lineage: LineageOfTilbud,
    private readonly histories: TilbudHistories,
    private readonly setting: TilbudSetting,
  ) {}

  @Get()
  @Policy('tilbud.read')
  async all(@Query() { driftsherre, q }: TilbudListQuery, @CurrentUser() who: Who): Promise<string> {
    const filter = { driftsherre: driftsherre ? Number(driftsherre) : undefined, q };
    const organisations = await this.list.organisations();
    return page(TilbudListView({ shell: shellOf(who), organisations, filter, ...(await this.list.of(who, filter)) }));
  }

  @Get(':id')
  @Policy('tilbud.read')
  one(
    @Param('id', ParseIntPipe) id: number,
    @Query() { linje }: TilbudQuery,
    @CurrentUser() who: Who,
  ): Promise<string> {
    return this.page(who, id, linje);
  }

  @Post(':id/kategori')
  @Policy('tilbud.change')
  async setCategory(
    @Param('id', ParseIntPipe) id: number,
    @Body() { kategori, gaelderFra, begrundelse }: CategoryForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const typed = { category: Number(kategori), from: gaelderFra, reason: begrundelse };
    await this.answer(response, who, id, await this.setting.setCategory(who, id, typed));
  }

  @Post(':id/brugere')
  @Policy('tilbud.users')
  async setUsers(
    @Param('id', ParseIntPipe) id: number,
    @Body() { brugere = '' }: UsersForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(response, who, id, await this.setting.setUsers(who, id, brugere));
  }

  private async answer(response: Response, who: Who, id: number, answer: { id: number } | Refused): Promise<void> {
    if (!isRefused(answer)) return response.redirect(303, `/tilbudsvifte/${id}`);
    if (answer === NOT_FOUND) throw new NotFoundException();
    const { refusal } = answer;
    response.status(statusOf(refusal)).send(await this.page(who, id, undefined, refusal.message));
  }

  private async page(who: Who, id: number, linje?: string, error?: string): Promise<string> {
    const found = await this.list.one(id);
    if (!found) throw new NotFoundException();
    const { tilbud } = found;
    const lines = await this.takster.historyOf(who, tilbud);
    const chosen = lines.find(({ lineKey }) => lineKey === linje) ?? lines[0] ?? null;
    const rights = {
      change: may('tilbud.change', { driftsherre: tilbud.driftsherre }, who).allowed,
      users: may('tilbud.users', { driftsherre: tilbud.driftsherre }, who).allowed,
    };
    return page(
      TilbudView({
        shell: shellOf(who),
        ...found,
        lines,
        chosen,
        takeOvers: await this.lineage.of(who, tilbud.driftsherre, lines),
        lineageYear: await this.lineageYear(who, tilbud),
        history: await this.histories.of(id),
        may: rights,
        error,
      }),
    );
  }

  /** The takstår whose predecessors the person may look up: that of the newest round. */
  private async lineageYear(who: Who, { driftsherre }: TilbudInVifte): Promise<number | null> {
    if (!may('lineage.read', { driftsherre }, who).allowed) return null;
    const [newest] = await this.dataSource.manager.find(Round, { order: { year: 'DESC' }, take: 1 });
    return newest?.year ?? null;
  }
}
