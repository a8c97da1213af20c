import type { EntityManager } from 'typeorm';
import { sha256 } from '../../../adapters/files/sha256.js';
import { canonicalJson, itemContent } from '../../../domain/canonical.js';
import { ApprovedTakst } from '../../review/approved/approved-takst.entity.js';
import { groupsOfUploads } from '../../review/approved/groups-of-uploads.service.js';

/**
 * What an approval says, and what its decision judged, must be what stands there; each decision follows from the one before.
 * In Danish; each fault names the line. Empty: all of it fits.
 */
export async function decisionFaults(manager: EntityManager): Promise<string[]> {
  return [...(await otherContent(manager)), ...(await brokenChains(manager)), ...(await movedMeetings(manager))];
}

/** A hash is of the line, its group and its explanation: also of the costs that no takstbilag shows. */
async function otherContent(manager: EntityManager): Promise<string[]> {
  const approvals = await manager.find(ApprovedTakst, {
    relations: { line: { upload: true }, decision: true },
    order: { id: 'ASC' },
  });
  const whole = approvals.filter(({ line, decision }) => line && decision);
  const groupOf = await groupsOfUploads(
    manager,
    whole.map(({ line }) => line),
  );
  const changed = whole.filter(({ line, explanation, contentHash, decision }) => {
    const content = itemContent(line, groupOf(line)?.lines ?? [line], explanation);
    const hash = sha256(canonicalJson(content));
    return hash !== contentHash || hash !== decision.contentHash;
  });
  return [
    ...approvals.filter((one) => !whole.includes(one)).map(({ id }) => `Godkendelse ${id}: det, den gælder, er væk.`),
    ...changed.map(
      ({ line }) =>
        `Takstår ${line.upload.year}: det, der blev godkendt på linje ${line.lineKey}, er et andet end det, der står nu.`,
    ),
  ];
}

const BROKEN = `select item.year, item.line_key as key from item join (
    select item_id, from_state, lag(to_state, 1, 'none') over (partition by item_id order by id) as before from decision
    union all
    select id, state, (select to_state from decision where item_id = item.id order by id desc limit 1) from item
  ) step on step.item_id = item.id
  where step.before is distinct from step.from_state group by item.id order by item.id`;

/** Each decision begins where the one before it ended, and the item stands where the last one ended. */
async function brokenChains(manager: EntityManager): Promise<string[]> {
  const rows: { year: number; key: string }[] = await manager.query(BROKEN);
  return rows.map(({ year, key }) => `Takstår ${year}: afgørelserne på linje ${key} følger ikke efter hinanden.`);
}

const MOVED = `select meeting.id from meeting where held_on is distinct from
    (select held_on from meeting_day where meeting_id = meeting.id order by id desc limit 1) order by meeting.id`;

async function movedMeetings(manager: EntityManager): Promise<string[]> {
  const rows: { id: number }[] = await manager.query(MOVED);
  return rows.map(({ id }) => `Møde ${id}: datoen er en anden end den, der blev gemt.`);
}
