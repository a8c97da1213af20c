import {
  TakstbilagVerification,
  type Verification,
} from '../src/features/takstbilag/verification/verification.service.js';
import type { TestApp } from './app.js';

/** What `takst verify` finds in the running application. */
export const verified = ({ app }: TestApp): Promise<Verification> =>
  app.get(TakstbilagVerification, { strict: false }).verify();
