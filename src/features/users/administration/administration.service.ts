import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import type { FieldFault } from '../../../web/field-fault.js';
import { AuditService } from '../../audit/audit.service.js';
import { AccountService } from '../account.service.js';
import { endSessionsOf } from '../end-sessions.js';
import { hashPassword } from '../password.js';
import { User } from '../user.entity.js';

/** A person to be added, as typed. */
export interface TypedUser {
  email: string;
  name: string;
}

const OWN = refused('own_account', 'Du kan ikke deaktivere din egen konto. Bed en anden administrator om det.');

/** Accounts: added, given a new password, made inactive and active again. Nothing is deleted, since decisions name them. */
@Injectable()
export class UserAdministration {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountService,
    private readonly audit: AuditService,
  ) {}

  /** The password is made here and shown once. */
  async add(
    who: Who,
    typed: TypedUser,
  ): Promise<{ userId: number; password: string } | { faults: FieldFault[] } | Refused> {
    const [email, name] = [typed.email.trim().toLowerCase(), typed.name.trim()];
    const faults: FieldFault[] = [];
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
      faults.push({ field: 'email', message: 'E-mail: Skriv en hel adresse, fx navn@kommune.dk.' });
    if (name === '') faults.push({ field: 'name', message: 'Navn: Skriv brugerens navn.' });
    if (faults.length > 0) return { faults };
    const password = madeUp();
    const passwordHash = await hashPassword(password);
    return this.dataSource.transaction(async (manager) => {
      if (await manager.existsBy(User, { email }))
        return refused('exists', `Der er allerede en bruger med e-mailen ${email}.`);
      const { id: userId } = await this.accounts.add(manager, { email, name, passwordHash, roles: [] });
      await this.append(manager, who, userId, { added: true });
      return { userId, password };
    });
  }

  /** A new one where the old is forgotten; whoever is signed in with the account is signed out. */
  async newPassword(who: Who, userId: number): Promise<{ password: string } | Refused> {
    const password = madeUp();
    const passwordHash = await hashPassword(password);
    return this.change(who, userId, { password: 'new' }, async (manager) => {
      await manager.update(User, userId, { passwordHash });
      await endSessionsOf(manager, userId);
      return { password };
    });
  }

  async deactivate(who: Who, userId: number): Promise<{ userId: number } | Refused> {
    if (userId === who.userId) return OWN;
    return this.change(who, userId, { active: false }, async (manager) => {
      await manager.update(User, userId, { active: false });
      await endSessionsOf(manager, userId);
      return { userId };
    });
  }

  async reactivate(who: Who, userId: number): Promise<{ userId: number } | Refused> {
    return this.change(who, userId, { active: true }, async (manager) => {
      await manager.update(User, userId, { active: true });
      return { userId };
    });
  }

  private change<T>(
    who: Who,
    userId: number,
    data: Record<string, string | boolean>,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T | Refused> {
    return this.dataSource.transaction(async (manager) => {
      if (!(await manager.existsBy(User, { id: userId }))) return NOT_FOUND;
      const answer = await work(manager);
      await this.append(manager, who, userId, data);
      return answer;
    });
  }

  private append(manager: EntityManager, who: Who, userId: number, data: Record<string, string | boolean>) {
    return this.audit.append(manager, { userId: who.userId, action: 'users.manage', subject: `user ${userId}`, data });
  }
}

const madeUp = (): string => randomBytes(12).toString('base64url');
