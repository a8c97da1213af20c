import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, testApp } from './app.js';
import { verified } from './verified.js';

/** The line of a takstår that was approved first, by its key. */
const lineOf = (year: number) => `select line.id from line join approved_takst on line_id = line.id
  join item on item.id = item_id where item.year = ${year} order by item.line_key limit 1`;
const decisionOf = (year: number) => `select decision_id from approved_takst where line_id = (${lineOf(year)})`;

/** Table by table, what somebody with the database's own password could change past the triggers. */
type Tampering = [table: string, sql: string][];

const FIGURES: Tampering = [
  ['line', `update line set takst = takst + 1 where id = (${lineOf(2026)})`],
  ['parameter_value', `update parameter_value set value = '9.9' where year = 2025 and key = 'pl'`],
  ['meeting', `update meeting set held_on = '2020-01-01'`],
  [
    'stored_file',
    `update stored_file set bytes = 'x' where sha256 in (select sha256 from edition_file
       join edition on edition.id = edition_id where format = 'pdf' and year = 2024)`,
  ],
  ['audit', `update audit set subject = 'noget andet' where id = (select min(id) from audit)`],
];
const DECISIONS: Tampering = [
  ['decision', `update decision set to_state = 'rejected' where id = (${decisionOf(2025)})`],
  ['approved_takst', `delete from approved_takst where line_id = (${lineOf(2026)})`],
  ['line', `update line set dispensation = 'Ja' where id = (${lineOf(2024)})`],
];
const EDITIONS: Tampering = [
  ['decision', `delete from decision where id = (${decisionOf(2026)})`],
  [
    'edition',
    `update edition set model = jsonb_set(model, '{date}', '"2020-01-01"'), made_by = made_by + 1 where year = 2025`,
  ],
  [
    'edition_publication',
    `update edition_publication set hash = '' where edition_id = (select id from edition where year = 2024)`,
  ],
  ['organisation', `update organisation set name = 'Thy Kommune' where code = 787`],
];

describe('the verification of what must never change', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
    await house.database.query(
      `insert into meeting (body, year, held_on, created_by) select 'DAS', 2027, '2026-11-12', min(id) from user_account`,
    );
  });
  afterAll(() => house.close());

  const pastTriggers = (...statements: string[]) =>
    house.database.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      for (const statement of statements) await manager.query(statement);
    });
  /** What is found; then everything is as it was. */
  const faultsAfter = async (tampering: Tampering) => {
    const keep = tampering.map(([table]) => `create table "kept_${table}" as table "${table}"`);
    await pastTriggers(...keep, ...tampering.map(([, sql]) => sql));
    const { faults } = await verified(house);
    const giveBack = tampering.flatMap(([table]) => [
      `delete from "${table}"`,
      `insert into "${table}" select * from "kept_${table}"`,
      `drop table "kept_${table}"`,
    ]);
    await pastTriggers(...giveBack);
    return faults;
  };
  const keyOf = async (year: number) =>
    (await house.database.query(`select line_key from line where id = (${lineOf(year)})`))[0].line_key as string;

  it('finds nothing in a world that nobody has tampered with', async () => {
    const found = await verified(house);
    expect(found.faults).toEqual([]);
    expect([found.editions, found.takster > 500, found.files > 0]).toEqual([3, true, true]);
  });

  it('finds a takst, a parameter, the day of a meeting, a file and a row of the log that are others', async () => {
    const key = await keyOf(2026);
    const faults = await faultsAfter(FIGURES);
    expect(faults).toEqual([
      'Loggen: række 1 passer ikke til rækken før.',
      'Udgave 2024/1: den står ikke i loggen.',
      'Udgave noget andet: den står i loggen, men er væk.',
      `Takstår 2026: det, der blev godkendt på linje ${key}, er et andet end det, der står nu.`,
      expect.stringContaining('Takstår 2026: det, der blev godkendt på linje'),
      'Møde 1: datoen er en anden end den, der blev gemt.',
      expect.stringMatching(
        /^Takstbilag 2025, udgave 1: dannet igen .* forskellen er i: L-\S+ realændring; .* andre steder\.$/,
      ),
      expect.stringContaining(
        `Takstbilag 2026, udgave 1: dannet igen af afgørelserne giver det noget andet; forskellen er i: ${key} takst;`,
      ),
      'Takstbilag 2024, udgave 1: pdf-filen er ændret.',
    ]);
  });

  it('finds a decision that says another thing, an approval that is gone, and what no takstbilag shows', async () => {
    const [of2024, of2025, of2026] = [await keyOf(2024), await keyOf(2025), await keyOf(2026)];
    const faults = await faultsAfter(DECISIONS);
    expect(faults).toEqual(
      expect.arrayContaining([
        `Takstår 2024: det, der blev godkendt på linje ${of2024}, er et andet end det, der står nu.`,
        `Takstår 2025: afgørelserne på linje ${of2025} følger ikke efter hinanden.`,
        expect.stringContaining(
          `Takstbilag 2025, udgave 1: dannet igen af afgørelserne giver det noget andet; forskellen er i: ${of2025} står kun i det ene;`,
        ),
        expect.stringContaining(
          `Takstbilag 2026, udgave 1: dannet igen af afgørelserne giver det noget andet; forskellen er i: ${of2026} står kun i det ene;`,
        ),
      ]),
    );
    expect(faults.filter((fault) => fault.startsWith('Takstbilag 2024'))).toEqual([]);
  });

  it('finds a decision that is gone, a model, a name and a publication that are others', async () => {
    const id = (await house.database.query(decisionOf(2026)))[0].decision_id;
    const faults = await faultsAfter(EDITIONS);
    expect(faults).toEqual(
      expect.arrayContaining([
        'Offentliggørelsen af udgave 2024/1: den står i loggen, men er væk.',
        'Offentliggørelsen af udgave 2024/1: den står ikke i loggen.',
        'Udgave 2025/1: den er registreret af en anden, end loggen siger.',
      ]),
    );
    const differs = 'dannet igen af afgørelserne giver det noget andet; forskellen er i';
    expect(faults.filter((fault) => fault.startsWith('Takstbilag'))).toEqual([
      'Takstbilag 2024, udgave 1: den er offentliggjort med et andet fingeraftryk.',
      `Takstbilag 2024, udgave 1: ${differs}: Overblik; Takster; Analyse.`,
      'Takstbilag 2025, udgave 1: indholdet passer ikke til fingeraftrykket.',
      `Takstbilag 2025, udgave 1: ${differs}: datoen; Overblik; Takster; Analyse.`,
      `Takstbilag 2026, udgave 1: den kan ikke dannes igen af afgørelserne: række ${id} i decision er væk.`,
    ]);
  });

  it('finds nothing once all is as it was', async () => {
    expect((await verified(house)).faults).toEqual([]);
  });
});
