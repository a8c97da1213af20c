import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { isCompetence } from '../../domain/mandates/competences.js';
import { isRefused, NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { definitionOf } from '../../domain/rules/parameter-name.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { statusOf } from '../../web/refusal-status.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { Round } from '../rounds/round.entity.js';
import { ParameterView } from './parameter.view.js';
import { ParameterHistory } from './parameter-history.service.js';
import { ParameterSetting } from './parameter-setting.service.js';
import { ParametersService } from './parameters.service.js';
import { ParametersView } from './parameters.view.js';
import { YearQuery } from './year-query.js';

export class ParameterForm {
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Værdien må højst være 500 tegn.' })
  value: string | undefined;

  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' })
  reason: string | undefined;
}

const RECENT = 20;

@Controller('parametre')
@ApiExcludeController()
export class ParametersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly parameters: ParametersService,
    private readonly setting: ParameterSetting,
    private readonly history: ParameterHistory,
  ) {}

  @Get()
  @Policy('parameters.read')
  async list(@Query() { aar, q = '' }: YearQuery, @CurrentUser() who: Who): Promise<string> {
    const rounds = await this.dataSource.manager.find(Round, { order: { year: 'DESC' } });
    const round = aar === undefined ? rounds[0] : rounds.find(({ year }) => year === Number(aar));
    if (!round && aar !== undefined) throw new NotFoundException();
    const years = rounds.map(({ year }) => year);
    const values = round ? await this.parameters.ofYear(round.year) : new Map<string, string>();
    const recent = round ? await this.history.recent(round.year, RECENT) : [];
    const mayWrite = round !== undefined && this.mayWrite(round, who);
    return page(ParametersView({ shell: shellOf(who), year: round?.year ?? null, years, values, recent, mayWrite, q }));
  }

  @Get(':year/:key')
  @Policy('parameters.read')
  show(@Param('year', ParseIntPipe) year: number, @Param('key') key: string, @CurrentUser() who: Who): Promise<string> {
    return this.one(who, year, key);
  }

  @Post(':year/:key')
  @Policy('parameters.write')
  async set(
    @Param('year', ParseIntPipe) year: number,
    @Param('key') key: string,
    @Body() { value = '', reason = '' }: ParameterForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const answer = await this.setting.set(who, { year, key, value, reason });
    if (answer === NOT_FOUND) throw new NotFoundException();
    if (isRefused(answer))
      response.status(statusOf(answer.refusal)).send(await this.one(who, year, key, { value, reason, ...answer }));
    else response.redirect(303, `/parametre/${year}/${key}`);
  }

  private async one(who: Who, year: number, key: string, typed?: Typed): Promise<string> {
    const round = await this.dataSource.manager.findOneBy(Round, { year });
    const definition = definitionOf(key);
    if (!round || !definition) throw new NotFoundException();
    const value = (await this.parameters.ofYear(year)).get(key) ?? definition.spec.default;
    const history = await this.history.of(year, key);
    const rights = {
      mayWrite: this.mayWrite(round, who),
      mayPreview: !isCompetence(key) && may('parameters.preview', {}, who).allowed,
    };
    return page(
      ParameterView({ shell: shellOf(who), year, state: round.state, definition, value, history, ...rights, typed }),
    );
  }

  private mayWrite({ state }: Round, who: Who): boolean {
    return may('parameters.write', { planned: state === 'planned' }, who).allowed;
  }
}

type Typed = { value: string; reason: string } & Refused;
