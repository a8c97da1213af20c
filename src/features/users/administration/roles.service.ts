import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Who } from '../../../domain/access/roles.js';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import type { FieldFault } from '../../../web/field-fault.js';
import { AuditService } from '../../audit/audit.service.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { RoleGrant } from '../role-grant.entity.js';
import { User } from '../user.entity.js';
import { type NewGrant, readGrant, type TypedGrant } from './read-grant.js';

const OWN = refused('own_account', 'Du kan ikke afslutte din egen rolle som administrator. Bed en anden om det.');
const HELD = refused(
  'exists',
  'Brugeren har allerede rollen. Afslut den først, hvis den skal gælde for en anden periode.',
);
const ENDED = refused('already_ended', 'Rollen er allerede afsluttet.');

/** Roles are records with dates: given from a day, ended on a day, never erased. They count from the next request. */
@Injectable()
export class RolesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  async give(
    who: Who,
    userId: number,
    typed: TypedGrant,
  ): Promise<{ userId: number } | { faults: FieldFault[] } | Refused> {
    return this.dataSource.transaction(async (manager) => {
      const user = await manager.findOne(User, { where: { id: userId }, lock: { mode: 'pessimistic_write' } });
      if (!user) return NOT_FOUND;
      const grant = readGrant(
        typed,
        (await manager.find(Organisation)).map(({ code }) => code),
      );
      if ('faults' in grant) return grant;
      const today = await todayOf(manager);
      if (await holdsAlready(manager, userId, grant, today)) return HELD;
      await manager.insert(RoleGrant, { ...grant, userId, validFrom: grant.validFrom ?? today });
      await this.append(manager, who, userId, { given: grant.role, organisation: grant.organisation });
      return { userId };
    });
  }

  /** The role's last day is yesterday, so that it does not count any more. */
  async end(who: Who, userId: number, grantId: number): Promise<{ userId: number } | Refused> {
    return this.dataSource.transaction(async (manager) => {
      const grant = await manager.findOne(RoleGrant, {
        where: { id: grantId, userId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!grant) return NOT_FOUND;
      if (userId === who.userId && grant.role === 'administrator') return OWN;
      const today = await todayOf(manager);
      if (grant.validTo !== null && grant.validTo < today) return ENDED;
      await manager.update(RoleGrant, grantId, { validTo: () => 'CURRENT_DATE - 1' });
      await this.append(manager, who, userId, { ended: grant.role, organisation: grant.organisation });
      return { userId };
    });
  }

  private append(manager: EntityManager, who: Who, userId: number, data: Record<string, string | number | null>) {
    return this.audit.append(manager, { userId: who.userId, action: 'users.manage', subject: `user ${userId}`, data });
  }
}

async function todayOf(manager: EntityManager): Promise<string> {
  const [{ today }] = await manager.query('select CURRENT_DATE::text as today');
  return today as string;
}

async function holdsAlready(
  manager: EntityManager,
  userId: number,
  { role, organisation, validTo }: NewGrant,
  today: string,
): Promise<boolean> {
  const grants = await manager.findBy(RoleGrant, { userId, role });
  return grants.some(
    (grant) =>
      grant.organisation === organisation &&
      (grant.validTo === null || grant.validTo >= today) &&
      (validTo === null || validTo >= grant.validFrom),
  );
}
