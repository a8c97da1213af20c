import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.js';
import { RoleGrant } from '../role-grant.entity.js';
import { User } from '../user.entity.js';

export interface UserWithGrants {
  user: User;
  /** Newest first; ended ones too. */
  grants: RoleGrant[];
}

/** The accounts there are, with the roles they hold and have held. */
@Injectable()
export class Directory {
  constructor(private readonly dataSource: DataSource) {}

  async all(): Promise<UserWithGrants[]> {
    const users = await this.dataSource.manager.find(User, { order: { active: 'DESC', email: 'ASC' } });
    const grants = await this.grants();
    return users.map((user) => ({ user, grants: grants.filter(({ userId }) => userId === user.id) }));
  }

  async find(id: number): Promise<UserWithGrants | null> {
    const user = await this.dataSource.manager.findOneBy(User, { id });
    return user && { user, grants: await this.grants(id) };
  }

  organisations(): Promise<Organisation[]> {
    return this.dataSource.manager.find(Organisation, { order: { shortName: 'ASC' } });
  }

  private grants(userId?: number): Promise<RoleGrant[]> {
    return this.dataSource.manager.find(RoleGrant, {
      where: userId === undefined ? {} : { userId },
      relations: { organisationRow: true },
      order: { id: 'DESC' },
    });
  }
}
