import {
  Body,
  Controller,
  Get,
  NotFoundException,
  Param,
  ParseIntPipe,
  Post,
  Res,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { mayEnter } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import type { PopulationFault } from '../../domain/objective/read-populations.js';
import { isRefused } from '../../domain/refusal.js';
import { type FieldFault, isFaulty } from '../../web/field-fault.js';
import { shellOf } from '../../web/layout/shell.js';
import { Policy } from '../../web/policy.js';
import { UPLOAD_OPTIONS } from '../../web/received-file.js';
import { page } from '../../web/render.js';
import { CurrentUser } from '../../web/request.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Round } from '../rounds/round.entity.js';
import { type ObjectiveProps, ObjectiveView } from './objective.view.js';
import { BudgetForm, PopulationsForm } from './objective-bodies.js';
import { ObjectiveFinancing } from './objective-financing.service.js';
import { ObjectiveSetting } from './objective-setting.service.js';
import { csvOf, faultsAtRows, type TypedPopulation } from './typed-populations.js';

/** What the municipalities pay by population: read by all who are signed in, set by the secretariat. */
@Controller('objektiv-finansiering')
@ApiExcludeController()
export class ObjectiveController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly financing: ObjectiveFinancing,
    private readonly setting: ObjectiveSetting,
  ) {}

  @Get()
  @Policy('objective.read')
  async newest(@Res() response: Response): Promise<void> {
    const [round] = await this.dataSource.manager.find(Round, { order: { year: 'DESC' }, take: 1 });
    if (!round) throw new NotFoundException();
    response.redirect(303, `/objektiv-finansiering/${round.year}`);
  }

  @Get(':year')
  @Policy('objective.read')
  show(@Param('year', ParseIntPipe) year: number, @CurrentUser() who: Who): Promise<string> {
    return this.page(who, year);
  }

  @Post(':year/indbyggertal')
  @Policy('objective.write')
  @UseInterceptors(FileInterceptor('file', UPLOAD_OPTIONS))
  async populations(
    @Param('year', ParseIntPipe) year: number,
    @Body() form: PopulationsForm,
    @UploadedFile() file: { buffer: Buffer } | undefined,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const rows = file ? null : form.kommune.map((kommune, i) => rowOf(form, kommune, i));
    const csv = file ? file.buffer.toString('utf8') : csvOf(rows ?? []);
    const answer = await this.setting.setPopulations(who, year, csv);
    if (isRefused(answer)) throw new NotFoundException();
    if ('lines' in answer) {
      const again = rows ? await this.rowsAgain(rows, answer.lines) : { faults: atFile(answer.lines) };
      response.status(422).send(await this.page(who, year, again));
    } else response.redirect(303, `/objektiv-finansiering/${year}#indbyggertal`);
  }

  @Post(':year/budget')
  @Policy('objective.write')
  async budget(
    @Param('year', ParseIntPipe) year: number,
    @Body() form: BudgetForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const { driftsherre = '', tilbud = '', budget = '', basis, reason = '' } = form;
    const typed = { driftsherre, tilbud, budget, basis, reason };
    const answer = await this.setting.setBudget(who, year, typed);
    if (isRefused(answer)) throw new NotFoundException();
    if (isFaulty(answer)) response.status(422).send(await this.page(who, year, { typed, faults: answer.faults }));
    else response.redirect(303, `/objektiv-finansiering/${year}`);
  }

  private async rowsAgain(rows: readonly TypedPopulation[], lines: readonly PopulationFault[]) {
    const organisations = await this.dataSource.manager.find(Organisation);
    const nameOf = (kommune: string) =>
      organisations.find(({ code }) => String(code) === kommune)?.shortName ?? kommune;
    return { typedPopulations: rows, faults: faultsAtRows(lines, rows, nameOf) };
  }

  private async page(
    who: Who,
    year: number,
    again: Partial<Pick<ObjectiveProps, 'typed' | 'typedPopulations'>> & { faults?: readonly FieldFault[] } = {},
  ): Promise<string> {
    const { manager } = this.dataSource;
    const rounds = await manager.find(Round, { order: { year: 'DESC' } });
    if (!rounds.some((round) => round.year === year)) throw new NotFoundException();
    return page(
      ObjectiveView({
        shell: shellOf(who),
        year,
        years: rounds.map((round) => round.year),
        entries: await this.financing.ofYear(year),
        populations: await this.financing.populations(year),
        organisations: await manager.find(Organisation, { order: { name: 'ASC' } }),
        mayWrite: mayEnter('objective.write', who).allowed,
        faults: [],
        ...again,
      }),
    );
  }
}

const rowOf = ({ boern, alle }: PopulationsForm, kommune: string, i: number): TypedPopulation => ({
  kommune,
  boern: boern[i] ?? '',
  alle: alle[i] ?? '',
});

const atFile = (lines: readonly PopulationFault[]): FieldFault[] =>
  lines.map(({ line, message }) => ({ field: 'file', message: `Linje ${line}: ${message}` }));
