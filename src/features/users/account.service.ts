import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Role } from '../../domain/access/roles.js';
import { RoleGrant } from './role-grant.entity.js';
import { User } from './user.entity.js';

export interface NewAccount {
  email: string;
  name: string;
  /** null: chosen later. */
  passwordHash: string | null;
  roles: readonly { role: Role; organisation: number | null }[];
}

/** Makes accounts and gives them roles. */
@Injectable()
export class AccountService {
  /** Within the caller's transaction. Throws on an e-mail that is taken. */
  async add(manager: EntityManager, { email, name, passwordHash, roles }: NewAccount): Promise<User> {
    const user = await manager.save(User, { email: email.trim().toLowerCase(), name, passwordHash, active: true });
    const [{ today }] = await manager.query('select CURRENT_DATE::text as today');
    await manager.insert(
      RoleGrant,
      roles.map((grant) => ({ ...grant, userId: user.id, validFrom: today as string, validTo: null })),
    );
    return user;
  }
}
