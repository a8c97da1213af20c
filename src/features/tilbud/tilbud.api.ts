import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Who } from '../../domain/access/roles.js';
import { NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { contentOf } from '../../domain/tilbud-changes/change-content.js';
import type { TilbudInVifte } from '../../domain/tilbud-changes/vifte.js';
import { Policy } from '../../web/policy.js';
import { CurrentUser } from '../../web/request.js';
import { TaksterOfTilbud } from './takster-of-tilbud.service.js';
import { TilbudHistories, type TilbudHistory } from './tilbud-history.service.js';
import { TilbudList } from './tilbud-list.service.js';

const LARGEST_PAGE = 200;
const USUAL_PAGE = 100;

export class TilbudApiQuery {
  @ApiPropertyOptional({ example: '851' })
  @IsOptional()
  @Matches(/^\d{3,4}$/, { message: 'driftsherre skal være en kode, fx 851.' })
  driftsherre?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'q skal være en tekst.' })
  @MaxLength(100, { message: 'Søg med højst 100 tegn.' })
  q?: string;

  @ApiPropertyOptional({ example: '1' })
  @IsOptional()
  @Matches(/^[1-9]\d{0,5}$/, { message: 'page skal være et helt tal fra 1.' })
  page?: string;

  @ApiPropertyOptional({ example: '100' })
  @IsOptional()
  @Matches(/^([1-9]\d?|1\d\d|200)$/, { message: `size skal være et helt tal fra 1 til ${LARGEST_PAGE}.` })
  size?: string;
}

@ApiTags('tilbud')
@Controller('api/v1/tilbud')
export class TilbudApi {
  constructor(
    private readonly list: TilbudList,
    private readonly takster: TaksterOfTilbud,
    private readonly histories: TilbudHistories,
  ) {}

  @Get()
  @Policy('tilbud.read')
  async all(@Query() { driftsherre, q, page = '1', size }: TilbudApiQuery, @CurrentUser() who: Who) {
    const { tilbud } = await this.list.of(who, { driftsherre: driftsherre ? Number(driftsherre) : undefined, q });
    const length = Number(size ?? USUAL_PAGE);
    const from = (Number(page) - 1) * length;
    const shown = tilbud.slice(from, from + length).map((one) => ({ ...told(one.tilbud), takster: one.takster }));
    return { total: tilbud.length, page: Number(page), size: length, tilbud: shown };
  }

  @Get(':id')
  @Policy('tilbud.read')
  async one(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<object | Refused> {
    const found = await this.list.one(id);
    if (!found) return NOT_FOUND;
    const { tilbud } = found;
    const lines = await this.takster.historyOf(who, tilbud);
    return {
      ...told(tilbud),
      ...toldHistory(await this.histories.of(id)),
      lines: lines.map(({ lineKey, newest: { line }, years }) => ({
        lineKey,
        paragraf: line.paragraf,
        serviceKind: line.serviceKind,
        level: line.level,
        unit: line.unit,
        takster: years.map((item) => ({ year: item.year, takst: item.line.takst?.toFixed() ?? null })),
      })),
    };
  }
}

const told = (tilbud: TilbudInVifte) => ({
  id: tilbud.id,
  driftsherre: tilbud.driftsherre,
  name: tilbud.name,
  names: tilbud.names,
  portalId: tilbud.portalId,
  category: tilbud.category,
  places: tilbud.places,
  outsidePlaces: tilbud.outsidePlaces,
  paragraffer: tilbud.paragraffer,
  users: tilbud.users,
  closedOn: tilbud.closedOn,
  included: tilbud.included,
});

const toldHistory = ({ decisions, set }: TilbudHistory) => ({
  decisions: decisions.map(({ id, changeId, outcome, grounds, decidedOn, meeting, content }) => ({
    id,
    changeId,
    outcome,
    grounds,
    decidedOn: decidedOn ?? meeting?.heldOn ?? null,
    change: contentOf(content),
  })),
  set: set.map(({ from, change, reason, setByUser }) => ({ from, change, reason, by: setByUser.name })),
});
