import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Grant, Who } from '../../../domain/access/roles.js';
import { AccessToken } from '../own-account/access-token.entity.js';
import { RoleGrant } from '../role-grant.entity.js';
import { User } from '../user.entity.js';

/** Who a session or a token stands for, with the roles in force today. Asked anew at each request. */
@Injectable()
export class WhoService {
  constructor(private readonly dataSource: DataSource) {}

  /** null: no such account, or it was made inactive. */
  async byId(userId: number): Promise<Who | null> {
    const user = await this.dataSource.manager.findOneBy(User, { id: userId, active: true });
    if (!user) return null;
    const grants = await this.dataSource.manager
      .createQueryBuilder(RoleGrant, 'grant')
      .leftJoinAndSelect('grant.organisationRow', 'organisation')
      .where('grant.userId = :userId', { userId })
      .andWhere('grant.validFrom <= CURRENT_DATE AND (grant.validTo IS NULL OR grant.validTo >= CURRENT_DATE)')
      .orderBy('grant.id')
      .getMany();
    return { userId, name: user.name, roles: grants.map(grantOf) };
  }

  /** null: unknown, expired or revoked. */
  async byToken(token: string): Promise<Who | null> {
    const found = await this.dataSource.manager
      .createQueryBuilder(AccessToken, 'token')
      .where('token.hash = :hash', { hash: tokenHash(token) })
      .andWhere('token.revokedAt IS NULL AND token.expiresAt > now()')
      .getOne();
    return found ? this.byId(found.userId) : null;
  }
}

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

const grantOf = ({ role, organisation, organisationRow }: RoleGrant): Grant => ({
  role,
  organisation,
  organisationName: organisationRow?.name ?? null,
});
