import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import type { FieldFault } from '../../../web/field-fault.js';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../operations/clock.js';
import { endSessionsOf } from '../end-sessions.js';
import { hashPassword, passwordFault, passwordFits } from '../password.js';
import { tokenHash } from '../sign-in/who.service.js';
import { User } from '../user.entity.js';
import { AccessToken } from './access-token.entity.js';

export interface TypedPassword {
  current: string;
  password: string;
  again: string;
}

/** How long a token lasts, in days. */
export const TOKEN_DAYS = [30, 90, 365] as const;
const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_TOKENS = 20;

/** What a person does with the own account: password, and tokens for the API. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  find({ userId }: Who): Promise<User> {
    return this.dataSource.manager.findOneByOrFail(User, { id: userId });
  }

  /** Those that are not revoked, newest first; expired ones too. */
  tokens({ userId }: Who): Promise<AccessToken[]> {
    return this.dataSource.manager.find(AccessToken, { where: { userId, revokedAt: IsNull() }, order: { id: 'DESC' } });
  }

  /** Other sessions of the account end; this one goes on. */
  async changePassword(who: Who, sessionId: string, typed: TypedPassword): Promise<{ faults: FieldFault[] } | null> {
    const faults = await this.faultsOf(who, typed);
    if (faults.length > 0) return { faults };
    const passwordHash = await hashPassword(typed.password);
    await this.dataSource.transaction(async (manager) => {
      await manager.update(User, who.userId, { passwordHash });
      await endSessionsOf(manager, who.userId, sessionId);
      await this.append(manager, who, { password: 'changed' });
    });
    return null;
  }

  /** The token is shown once; what is kept is its SHA-256. */
  async makeToken(who: Who, name: string, days: number): Promise<{ token: string } | { faults: FieldFault[] }> {
    const faults: FieldFault[] = [];
    if (name.trim() === '') faults.push({ field: 'name', message: 'Navn: Skriv, hvad nøglen skal bruges til.' });
    if (!TOKEN_DAYS.some((choice) => choice === days))
      faults.push({ field: 'days', message: 'Gælder i: Vælg, hvor længe nøglen skal gælde.' });
    if ((await this.tokens(who)).length >= MOST_TOKENS)
      faults.push({ field: 'name', message: `Du har ${MOST_TOKENS} nøgler. Tilbagekald en, før du laver en ny.` });
    if (faults.length > 0) return { faults };
    const token = `tp_${randomBytes(32).toString('base64url')}`;
    await this.dataSource.transaction(async (manager) => {
      const expiresAt = new Date((await this.clock.now(manager)).getTime() + days * DAY_MS);
      const { identifiers } = await manager.insert(AccessToken, {
        userId: who.userId,
        name: name.trim(),
        hash: tokenHash(token),
        expiresAt,
      });
      await this.append(manager, who, { token: 'made', tokenId: Number(identifiers[0]?.id) });
    });
    return { token };
  }

  /** From the next request on it opens nothing. */
  async revokeToken(who: Who, id: number): Promise<{ id: number } | Refused> {
    return this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.update(
        AccessToken,
        { id, userId: who.userId, revokedAt: IsNull() },
        { revokedAt: () => 'now()' },
      );
      if (!affected) return NOT_FOUND;
      await this.append(manager, who, { token: 'revoked', tokenId: id });
      return { id };
    });
  }

  private async faultsOf(who: Who, { current, password, again }: TypedPassword): Promise<FieldFault[]> {
    const { passwordHash } = await this.find(who);
    const faults: FieldFault[] = [];
    if (!(await passwordFits(passwordHash, current)))
      faults.push({ field: 'current', message: 'Nuværende adgangskode: Den er ikke rigtig.' });
    const fault = passwordFault(password);
    if (fault) faults.push({ field: 'password', message: `Ny adgangskode: ${fault}` });
    if (password !== again) faults.push({ field: 'again', message: 'Gentag: De to nye adgangskoder er ikke ens.' });
    return faults;
  }

  private append(
    manager: Parameters<AuditService['append']>[0],
    { userId }: Who,
    data: Record<string, string | number>,
  ) {
    return this.audit.append(manager, { userId, action: 'account.change', subject: `user ${userId}`, data });
  }
}
