import { isRefused } from '../src/domain/refusal.js';
import { Item } from '../src/features/review/item.entity.js';
import { type DecisionOnItems, WorkflowService } from '../src/features/review/workflow/workflow.service.js';
import { Round } from '../src/features/rounds/round.entity.js';
import { User } from '../src/features/users/user.entity.js';
import type { TestApp } from './app.js';

const YEAR = 2027;

/** What DAS decides in writing on some lines of 2027, registered by the secretariat. The ids of the decisions. */
export async function decided(
  house: TestApp,
  action: DecisionOnItems['action'],
  lineKeys: readonly string[],
  comment: string | null = null,
): Promise<number[]> {
  const where = lineKeys.map((lineKey) => ({ year: YEAR, lineKey }));
  const items = await house.database.manager.findBy(Item, where);
  const request = { action, items, comment, written: true };
  const answer = await house.app.get(WorkflowService, { strict: false }).decide(await sekretariat(house), request);
  if (isRefused(answer)) throw new Error(answer.refusal.message);
  return answer.decisions;
}

export async function undone(house: TestApp, decisionId: number): Promise<void> {
  const workflow = house.app.get(WorkflowService, { strict: false });
  const answer = await workflow.undo(await sekretariat(house), decisionId, 'Registreret ved en fejl.');
  if (isRefused(answer)) throw new Error(answer.refusal.message);
}

/** Nothing more is submitted. */
export const closeRound = ({ database }: TestApp) => database.manager.update(Round, YEAR, { state: 'closed' });

async function sekretariat({ database }: TestApp) {
  const { id, name } = await database.manager.findOneByOrFail(User, { email: 'sekretariat@demo.invalid' });
  return { userId: id, name, roles: [{ role: 'sekretariat' as const, organisation: null }] };
}
