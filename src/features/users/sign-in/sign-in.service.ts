import { Injectable } from '@nestjs/common';
import { DataSource, LessThan, MoreThan } from 'typeorm';
import { type Refused, refused } from '../../../domain/refusal.js';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../operations/clock.js';
import { passwordFits } from '../password.js';
import { User } from '../user.entity.js';
import { LoginAttempt } from './login-attempt.entity.js';

const WINDOW_MS = 15 * 60_000;
const PER_ACCOUNT_AND_ADDRESS = 10;
const PER_ADDRESS = 100;

const WRONG = refused('wrong_credentials', 'E-mail eller adgangskode er forkert.');
const TOO_MANY = refused('too_many_attempts', 'Der er forsøgt for mange gange. Vent et kvarter, og prøv igen.');

/** Sign-in with a local account. The same answer, in the same time, whether the account exists or not. */
@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  async signIn(email: string, password: string, address: string): Promise<{ userId: number } | Refused> {
    const account = email.trim().toLowerCase();
    if (await this.tooMany(account, address)) return TOO_MANY;
    const user = await this.dataSource.manager.findOneBy(User, { email: account, active: true });
    if (!(await passwordFits(user?.passwordHash ?? null, password)) || !user) {
      await this.dataSource.manager.insert(LoginAttempt, { email: account, address });
      return WRONG;
    }
    await this.dataSource.transaction(async (manager) => {
      await manager.delete(LoginAttempt, { email: account, address });
      await this.audit.append(manager, { userId: user.id, action: 'session.create', subject: `user ${user.id}` });
    });
    return { userId: user.id };
  }

  private async tooMany(email: string, address: string): Promise<boolean> {
    const { manager } = this.dataSource;
    const since = new Date((await this.clock.now()).getTime() - WINDOW_MS);
    await manager.delete(LoginAttempt, { failedAt: LessThan(since) });
    const recent = { address, failedAt: MoreThan(since) };
    return (
      (await manager.countBy(LoginAttempt, { ...recent, email })) >= PER_ACCOUNT_AND_ADDRESS ||
      (await manager.countBy(LoginAttempt, recent)) >= PER_ADDRESS
    );
  }
}
