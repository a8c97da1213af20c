import {
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Injectable,
  NotFoundException,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { PolicyName } from '../domain/access/policies.js';
import { mayEnter } from '../domain/access/policy.js';
import { POLICY } from './policy.js';

/** Default deny: a route is entered only as its policy says. What concerns a single thing is asked again by its service. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const name = this.reflector.get<PolicyName | undefined>(POLICY, context.getHandler());
    if (!name) throw new NotFoundException();
    const { who } = context.switchToHttp().getRequest<Request>();
    const answer = mayEnter(name, who);
    if (answer.allowed) return true;
    if (!who) throw new UnauthorizedException(answer.refusal);
    throw answer.hidden ? new NotFoundException() : new ForbiddenException(answer.refusal);
  }
}
