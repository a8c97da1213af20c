import { Controller, Get, NotFoundException, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { may } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { definitionOf } from '../../domain/rules/parameter-name.js';
import { parseParameter } from '../../domain/rules/parse-parameter.js';
import { fieldValue } from '../../web/parameter-input.js';
import { Policy } from '../../web/policy.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Round } from '../rounds/round.entity.js';
import { ParametersService } from '../styringsaftale/parameters.service.js';
import { type PreviewProps, PreviewView } from './preview.view.js';
import { RulePreview } from './rule-preview.service.js';

export class PreviewQuery {
  @IsOptional()
  @IsString({ message: 'Værdien skal være en tekst.' })
  @MaxLength(500, { message: 'Værdien må højst være 500 tegn.' })
  value?: string;

  /** Written already, and kept for the form that sets the value. */
  @IsOptional()
  @IsString({ message: 'Begrundelsen skal være en tekst.' })
  @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' })
  reason?: string;
}

/** What a value would do, before it is set. The value stands in the address. */
@Controller('parametre/:year/:key/virkning')
@ApiExcludeController()
export class PreviewController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly parameters: ParametersService,
    private readonly preview: RulePreview,
  ) {}

  @Get()
  @Policy('parameters.preview')
  async show(
    @Param('year', ParseIntPipe) year: number,
    @Param('key') key: string,
    @Query() { value: typed, reason = '' }: PreviewQuery,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const { manager } = this.dataSource;
    const round = await manager.findOneBy(Round, { year });
    const definition = definitionOf(key);
    if (!round || !definition) throw new NotFoundException();
    const current = (await this.parameters.ofYear(year)).get(key) ?? definition.spec.default;
    const value = typed ?? fieldValue(definition, current);
    const mayWrite = may('parameters.write', { planned: round.state === 'planned' }, who).allowed;
    const props: PreviewProps = { who, year, definition, current, typed: value, reason, mayWrite, tried: null };
    const read = parseParameter(definition, value);
    if ('refusal' in read) {
      response.status(422).send(page(PreviewView({ ...props, refusal: read.refusal })));
      return;
    }
    // The P/L of a takstår says nothing of the one before.
    const years = key === 'pl' ? [year] : [year, year - 1];
    const previews = await this.preview.of(year, years, new Map([[key, read.value]]));
    const organisations = await manager.find(Organisation);
    const names = new Map(organisations.map(({ code, shortName }) => [code, shortName]));
    response.send(page(PreviewView({ ...props, tried: { value: read.value, previews, names } })));
  }
}
