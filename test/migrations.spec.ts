import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { MadeFrom1795600200000 } from '../migrations/1795600200000-made-from.js';
import { makeDataSource } from '../src/database/data-source.js';
import { DRIFTSHERRER } from '../src/demo/world.js';
import { copyOfTemplate, dropDatabase, emptyDatabase } from './app.js';

const APPEND_ONLY = [
  'decision',
  'audit',
  'edition',
  'parameter_value',
  'explanation',
  'line_link',
  'recheck',
  'mandate',
  'mandate_end',
  'referat',
  'round_extension',
  'approved_takst',
  'revision',
  'population',
  'objective_budget',
  'tilbud_change_decision',
  'tilbud_version',
  'item_question',
  'question_answer',
  'item_note',
  'meeting_day',
  'decision_proposal',
  'proposal_withdrawal',
];
const KEYS: Record<string, string> = { referat: 'meeting_id', proposal_withdrawal: 'proposal_id' };

/** A row for each of the tables that the demo world leaves empty: a trigger of rows needs one. */
const ROWS = [
  `insert into explanation (year, organisation, line_key, text, figures, source) values (2027, 851, 'L-851-0001', '', '{}', 'page')`,
  `insert into line_link (year, organisation, line_key, source, reason) values (2027, 851, 'L-851-0001', 'secretariat', 'Prøve')`,
  `insert into recheck (year, organisation, parameter_value_id, outcome) select 2027, 851, min(id), '{}' from parameter_value`,
  `insert into population (year, municipality, children, "all") values (2027, 851, 1, 2)`,
  `insert into objective_budget (year, organisation, tilbud, budget, basis, reason) values (2027, 851, 'Prøve', 1, 'alle', 'Prøve')`,
  `insert into round_extension (year, organisation, deadline, until, reason, given_by) select 2027, 851, 'reporting', now(), 'Prøve', min(id) from user_account`,
  `insert into tilbud_version (tilbud_id, change, set_by) select min(tilbud.id), '{}', min(person.id) from tilbud, user_account person`,
  `insert into mandate (scope, kind, year, written, given_by) select 'all', 'revision', 2027, true, min(id) from user_account`,
  `insert into mandate_end (mandate_id, reason, written, ended_by) select max(mandate.id), 'Prøve', true, max(user_account.id) from mandate, user_account`,
  `with meeting as (insert into meeting (body, year, held_on, created_by) select 'FU', 2027, '2026-11-12', min(id) from user_account returning id) insert into referat (meeting_id, members, open, hash, told_until) select id, '{}', '{}', '', 0 from meeting`,
  `insert into revision (year, organisation, applies_from, reason) values (2026, 851, '2026-03-01', 'Prøve')`,
  `insert into item_question (item_id, asked_by, body, text) select min(item.id), min(user_account.id), 'FU', 'Prøve' from item, user_account`,
  `insert into question_answer (question_id, answered_by, text) select max(item_question.id), min(user_account.id), 'Prøve' from item_question, user_account`,
  `insert into item_note (item_id, user_id, text) select min(item.id), min(user_account.id), 'Prøve' from item, user_account`,
  `insert into decision_proposal (item_id, after_id, action, from_state, to_state, written, content_hash, line_id, user_id) select item_id, id, 'approve', 'in_fu', 'endorsed', true, content_hash, line_id, user_id from decision order by id limit 1`,
  `insert into proposal_withdrawal (proposal_id, user_id) select id, user_id from decision_proposal`,
];

describe('the database', () => {
  let url: string;
  let database: DataSource;
  beforeAll(async () => {
    url = await copyOfTemplate();
    database = await makeDataSource(url).initialize();
    for (const row of ROWS) await database.query(row);
  });
  afterAll(async () => {
    await database.destroy();
    await dropDatabase(url);
  });

  it('is what the entities describe', async () => {
    const { upQueries } = await database.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it.each(APPEND_ONLY)('refuses to change or empty %s', async (table) => {
    await expect(
      database.query(`update "${table}" set ${KEYS[table] ?? 'id'} = ${KEYS[table] ?? 'id'}`),
    ).rejects.toThrow(/append-only/);
    await expect(database.query(`delete from "${table}"`)).rejects.toThrow(/append-only/);
    await expect(database.query(`truncate "${table}" cascade`)).rejects.toThrow(/append-only/);
  });

  it('refuses amounts that are no number or cannot come from a workbook', async () => {
    const change = (value: string) =>
      database.query(`update line set takst = ${value} where id = (select min(id) from line)`);
    await expect(change("'NaN'")).rejects.toThrow(/line_exact/);
    await expect(change("'Infinity'")).rejects.toThrow(/line_exact/);
    await expect(change('1.0000000000000001')).rejects.toThrow(/line_exact/);
  });

  it('gives the editions that there are the rows they were made of, as they were known then', async () => {
    // The day of a meeting is known from now on only.
    const kept = () => database.query(`select id, made_from - 'meetingDays' as "madeFrom" from edition order by id`);
    const before = await kept();
    const runner = database.createQueryRunner();
    await new MadeFrom1795600200000().down(runner);
    await new MadeFrom1795600200000().up(runner);
    await runner.release();
    expect(await kept()).toEqual(before);
    expect(before).toHaveLength(3);
  });

  it('has the twelve driftsherrer, and nobody else, where there is no demo world', async () => {
    const empty = await emptyDatabase();
    const fresh = await makeDataSource(empty).initialize();
    await fresh.runMigrations();
    const parties = await fresh.query(`select code, name, short_name as "shortName" from organisation order by code`);
    const people = await fresh.query('select id from user_account');
    await fresh.destroy();
    await dropDatabase(empty);
    expect(parties).toEqual(DRIFTSHERRER.toSorted((one, other) => one.code - other.code));
    expect(people).toEqual([]);
  });
});
