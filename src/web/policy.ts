import { SetMetadata } from '@nestjs/common';
import type { PolicyName } from '../domain/access/policies.js';

export const POLICY = 'takstportalen:policy';

/** Declares what a route is, so that the guard knows who may: a name in domain/access/policies.ts. */
export const Policy = (name: PolicyName) => SetMetadata(POLICY, name);
