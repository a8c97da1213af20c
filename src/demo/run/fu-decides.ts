import type { ItemAnswer } from './answers.js';
import type { Committee } from './bodies.js';
import { DELEGATED, REJECTED, SENT_BACK } from './cases.js';
import { caseOf, decide, itemOf, itemsOf } from './items.js';
import type { RunLog } from './run-log.js';

const PASSED_ON =
  'Ændringen er så stor, at DAS bør tage stilling. FU kan anbefale taksten med den forklaring, der er givet.';

/** FU treats what is marked: one sent back, one rejected, those for DAS passed on, one of them by two, the others approved. */
export async function fuDecides(fu: Committee, log: RunLog): Promise<{ approved: number; passedOn: number }> {
  const items = await itemsOf(fu.memberOf(860), 'in_fu');
  const own = itemOf(items, DELEGATED);
  await decideByTwo(fu, own, log);

  const sentBack = itemOf(items, SENT_BACK.lineKey);
  await decide(fu.memberFor(sentBack.driftsherre), 'send_back', [sentBack], SENT_BACK.grounds);
  await expectStale(fu, sentBack, log);
  const rejected = itemOf(items, REJECTED.lineKey);
  await decide(fu.memberFor(rejected.driftsherre), 'reject', [rejected], REJECTED.grounds);

  const rest = items.filter((item) => item !== sentBack && item !== rejected && item !== own);
  const forDas = rest.filter(({ flaggedFor }) => flaggedFor === 'DAS');
  for (const item of forDas) {
    const member = fu.memberFor(item.driftsherre);
    const { actions } = await caseOf(member, item);
    const mayEndorse = actions.some(({ action, allowed }) => action === 'approve' && allowed);
    log.expect(!mayEndorse, `FU kan godkende ${item.lineKey}, som er markeret til DAS.`);
    await decide(member, 'pass_on', [item], PASSED_ON);
  }
  const ours = rest.filter(({ flaggedFor }) => flaggedFor === 'FU');
  for (const [member, own] of byMember(fu, ours)) await decide(member, 'approve', own);

  const left = await itemsOf(fu.memberOf(860), 'in_fu');
  log.expect(left.length === 0, `FU har stadig ${left.length} takster til behandling.`);
  return { approved: ours.length, passedOn: forDas.length + 1 };
}

/** A member passes a takst of the own driftsherre on: it waits for a member of another to confirm it, and no other can. */
async function decideByTwo(fu: Committee, item: ItemAnswer, log: RunLog): Promise<void> {
  const own = fu.memberOf(item.driftsherre);
  await decide(own, 'pass_on', [item], PASSED_ON);
  const { state } = await caseOf(own, item);
  log.expect(state === 'in_fu', `Et FU-medlem afgjorde alene en takst hos sin egen driftsherre (${item.lineKey}).`);
  const body = { action: 'confirm', contentHash: item.contentHash };
  const refusal = await own.refusalOf('POST', `/items/${item.id}/decisions`, body);
  log.expect(refusal?.status === 403, `Et FU-medlem kunne bekræfte sin egen afgørelse (${item.lineKey}).`);
  await decide(fu.memberFor(item.driftsherre), 'confirm', [item]);
}

/** Who comes second, with the page as it was before, is told so. */
async function expectStale(fu: Committee, item: ItemAnswer, log: RunLog): Promise<void> {
  const body = { action: 'approve', contentHash: item.contentHash, state: 'in_fu' };
  const refusal = await fu.memberFor(item.driftsherre).refusalOf('POST', `/items/${item.id}/decisions`, body);
  log.expect(refusal?.status === 409, `En afgørelse truffet på en gammel visning blev ikke afvist (${item.lineKey}).`);
}

function byMember(fu: Committee, items: readonly ItemAnswer[]): Map<ReturnType<Committee['memberFor']>, ItemAnswer[]> {
  const groups = new Map<ReturnType<Committee['memberFor']>, ItemAnswer[]>();
  for (const item of items) {
    const member = fu.memberFor(item.driftsherre);
    groups.set(member, [...(groups.get(member) ?? []), item]);
  }
  return groups;
}
