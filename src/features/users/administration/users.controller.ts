import { Body, Controller, Get, NotFoundException, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import { type FieldFault, isFaulty } from '../../../web/field-fault.js';
import { shellOf } from '../../../web/layout/shell.js';
import { calendarDay } from '../../../web/local-day.js';
import { Policy } from '../../../web/policy.js';
import { statusOf } from '../../../web/refusal-status.js';
import { page } from '../../../web/render.js';
import { CurrentUser } from '../../../web/request.js';
import { Clock } from '../../operations/clock.js';
import { SecretOnceView } from '../secret-once.view.js';
import { GrantForm, NewUserForm } from '../user-forms.js';
import { UserAdministration } from './administration.service.js';
import { Directory } from './directory.service.js';
import { NewUserView } from './new-user.view.js';
import type { TypedGrant } from './read-grant.js';
import { RolesService } from './roles.service.js';
import { UserView } from './user.view.js';
import { UsersView } from './users.view.js';

const NOTHING: TypedGrant = { role: '', organisation: '', validFrom: '', validTo: '' };
const HAND_OVER =
  'Giv adgangskoden til brugeren på en sikker måde, og bed brugeren om at vælge sin egen under »Min konto«, som man kommer til ved at vælge sit navn øverst.';

@Controller('brugere')
@ApiExcludeController()
export class UsersController {
  constructor(
    private readonly directory: Directory,
    private readonly administration: UserAdministration,
    private readonly roles: RolesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Policy('users.manage')
  async list(@CurrentUser() who: Who): Promise<string> {
    const today = calendarDay(await this.clock.now());
    return page(UsersView({ shell: shellOf(who), users: await this.directory.all(), today }));
  }

  @Get('ny')
  @Policy('users.manage')
  askForNew(@CurrentUser() who: Who): string {
    return page(NewUserView({ shell: shellOf(who), typed: { email: '', name: '' }, faults: [] }));
  }

  @Post('ny')
  @Policy('users.manage')
  async add(@Body() form: NewUserForm, @CurrentUser() who: Who, @Res() response: Response): Promise<void> {
    const answer = await this.administration.add(who, form);
    if (isRefused(answer) || isFaulty(answer)) {
      const status = isRefused(answer) ? statusOf(answer.refusal) : 422;
      response
        .status(status)
        .send(page(NewUserView({ shell: shellOf(who), typed: form, faults: faultsOf(answer, 'email') })));
      return;
    }
    const next = { href: `/brugere/${answer.userId}`, label: 'Giv brugeren roller' };
    response.status(201).send(secret(who, 'Brugeren er oprettet', answer.password, next));
  }

  @Get(':id')
  @Policy('users.manage')
  show(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who): Promise<string> {
    return this.one(who, id, NOTHING, []);
  }

  @Post(':id/adgangskode')
  @Policy('users.manage')
  async newPassword(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who, @Res() response: Response) {
    const answer = await this.administration.newPassword(who, id);
    if (isRefused(answer)) throw new NotFoundException();
    const next = { href: `/brugere/${id}`, label: 'Tilbage til brugeren' };
    response.status(201).send(secret(who, 'Ny adgangskode', answer.password, next));
  }

  @Post(':id/deaktivering')
  @Policy('users.manage')
  async deactivate(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who, @Res() response: Response) {
    await this.answer(who, response, id, await this.administration.deactivate(who, id), NOTHING);
  }

  @Post(':id/aktivering')
  @Policy('users.manage')
  async reactivate(@Param('id', ParseIntPipe) id: number, @CurrentUser() who: Who, @Res() response: Response) {
    await this.answer(who, response, id, await this.administration.reactivate(who, id), NOTHING);
  }

  @Post(':id/roller')
  @Policy('users.manage')
  async giveRole(
    @Param('id', ParseIntPipe) id: number,
    @Body() { role, organisation = '', validFrom = '', validTo = '' }: GrantForm,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    const typed = { role, organisation, validFrom, validTo };
    await this.answer(who, response, id, await this.roles.give(who, id, typed), typed);
  }

  @Post(':id/roller/:grant/afslutning')
  @Policy('users.manage')
  async endRole(
    @Param('id', ParseIntPipe) id: number,
    @Param('grant', ParseIntPipe) grant: number,
    @CurrentUser() who: Who,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(who, response, id, await this.roles.end(who, id, grant), NOTHING);
  }

  private async answer(who: Who, response: Response, id: number, answer: Answer, typed: TypedGrant): Promise<void> {
    if (answer === NOT_FOUND) throw new NotFoundException();
    if (!isRefused(answer) && !isFaulty(answer)) return response.redirect(303, `/brugere/${id}`);
    const status = isRefused(answer) ? statusOf(answer.refusal) : 422;
    response.status(status).send(await this.one(who, id, typed, faultsOf(answer, 'role')));
  }

  private async one(who: Who, id: number, typed: TypedGrant, faults: FieldFault[]): Promise<string> {
    const person = await this.directory.find(id);
    if (!person) throw new NotFoundException();
    const organisations = await this.directory.organisations();
    const today = calendarDay(await this.clock.now());
    return page(UserView({ shell: shellOf(who), person, organisations, today, typed, faults }));
  }
}

type Answer = object | { faults: FieldFault[] } | Refused;

const faultsOf = (answer: { faults: FieldFault[] } | Refused, field: string): FieldFault[] =>
  isRefused(answer) ? [{ field, message: answer.refusal.message }] : answer.faults;

const secret = (who: Who, title: string, password: string, next: { href: string; label: string }): string =>
  page(SecretOnceView({ shell: shellOf(who), active: '/brugere', title, advice: HAND_OVER, secret: password, next }));
