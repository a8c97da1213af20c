import { Controller, Get, NotFoundException, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { Round } from '../rounds/round.entity.js';
import { LineageOfTilbud } from './lineage-of-tilbud.service.js';
import { TaksterOfTilbud } from './takster-of-tilbud.service.js';
import { TilbudRow } from './tilbud.entity.js';
import { TilbudView } from './tilbud.view.js';
import { TilbudList } from './tilbud-list.service.js';
import { TilbudListView } from './tilbud-list.view.js';

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

@Controller('tilbudsvifte')
@ApiExcludeController()
export class TilbudController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly list: TilbudList,
    private readonly takster: TaksterOfTilbud,
    private readonly lineage: LineageOfTilbud,
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
  async one(
    @Param('id', ParseIntPipe) id: number,
    @Query() { linje }: TilbudQuery,
    @CurrentUser() who: Who,
  ): Promise<string> {
    const tilbud = await this.dataSource.manager.findOne(TilbudRow, {
      where: { id },
      relations: { driftsherreRow: true },
    });
    if (!tilbud) throw new NotFoundException();
    const lines = await this.takster.historyOf(who, tilbud);
    const chosen = lines.find(({ lineKey }) => lineKey === linje) ?? lines[0] ?? null;
    const takeOvers = await this.lineage.of(who, tilbud.driftsherre, lines);
    const lineageYear = await this.lineageYear(who, tilbud);
    return page(TilbudView({ shell: shellOf(who), tilbud, lines, chosen, takeOvers, lineageYear }));
  }

  /** The takstår whose predecessors the person may look up: that of the newest round. */
  private async lineageYear(who: Who, { driftsherre }: TilbudRow): Promise<number | null> {
    if (!may('lineage.read', { driftsherre }, who).allowed) return null;
    const [newest] = await this.dataSource.manager.find(Round, { order: { year: 'DESC' }, take: 1 });
    return newest?.year ?? null;
  }
}
