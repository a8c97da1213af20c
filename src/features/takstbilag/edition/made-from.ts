import type { EntityManager } from 'typeorm';

/** An item that counts: its id, its line, and the last decision on it. */
export type KnownItem = readonly [item: number, line: number, decision: number];

/**
 * What a takstbilag is made of: the ids of rows that are never changed once they are there. Each edition keeps its own, so that
 * it is made again from the very same, whatever has been decided, moved or renamed since.
 */
export interface MadeFrom {
  items: readonly KnownItem[];
  /** The takster in force of the year before. */
  before: readonly number[];
  /** The value of the parameter; none where it is not set. */
  pl: readonly number[];
  /** Codes of the organisations. */
  parties: readonly number[];
  /** Recorded predecessors. */
  links: readonly number[];
  budgets: readonly number[];
  populations: readonly number[];
  tilbud: readonly number[];
  /** What became otherwise of the tilbud, by what is in force. */
  versions: readonly number[];
  /** Submissions of "nothing to report". */
  nothing: readonly number[];
  /** The newest decision of each ind- and udmelding of the year. */
  changes: readonly number[];
  /** The newest day of each meeting. */
  meetingDays: readonly number[];
}

/**
 * As it stands now. `lock`: nothing is decided on an item before the transaction ends. One statement reads it all, so that it
 * belongs together; it follows the lock, so that it sees what the lock waited for.
 */
export async function madeFromNow(
  manager: EntityManager,
  year: number,
  { lock }: { lock: boolean },
): Promise<MadeFrom> {
  if (lock) await manager.query('select id from item where year = $1 order by id for share', [year]);
  const [{ known }] = await manager.query(`select jsonb_build_object(${PARTS.join(', ')}) as known`, [year]);
  return known as MadeFrom;
}

const ITEMS = `select jsonb_build_array(item.id, item.line_id, max(decision.id)) as id
  from item join decision on decision.item_id = item.id left join submission on submission.id = item.submission_id
  where item.year = $1 and (submission.id is null or submission.state in ('submitted', 'reopened')) group by item.id`;

const VERSIONS = `select version.id from tilbud_version version
  left join tilbud_change_decision made on made.id = version.decision_id
  where not exists (select from tilbud_change_decision later where later.change_id = made.change_id and later.id > made.id)`;

const CHANGES = `select max(decision.id) as id from tilbud_change_decision decision
  join tilbud_change change on change.id = decision.change_id where change.year = $1 group by change.id`;

const NOTHING = `select id from submission where year = $1 and state = 'submitted' and nothing_to_report`;

const QUERIES: Record<keyof MadeFrom, string> = {
  items: ITEMS,
  before: 'select in_force_id as id from item where year = $1 - 1 and in_force_id is not null',
  pl: `select max(id) as id from parameter_value where year = $1 and key = 'pl' having count(*) > 0`,
  parties: 'select code as id from organisation',
  links: 'select id from line_link where year = $1',
  budgets: 'select id from objective_budget where year = $1',
  populations: 'select id from population where year = $1',
  tilbud: 'select id from tilbud',
  versions: VERSIONS,
  nothing: NOTHING,
  changes: CHANGES,
  meetingDays: 'select max(id) as id from meeting_day group by meeting_id',
};

const PARTS = Object.entries(QUERIES).map(
  ([name, query]) => `'${name}', (select coalesce(jsonb_agg(id order by id), '[]') from (${query}) as known)`,
);
