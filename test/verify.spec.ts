import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TakstbilagVerification } from '../src/features/takstbilag/verification.service.js';
import { type TestApp, testApp } from './app.js';

/** As somebody with the database's own password could do it, past the triggers. */
describe('the verification of what must never change', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  const faults = async () => (await house.app.get(TakstbilagVerification, { strict: false }).verify()).faults;
  const tamper = async (table: string, sql: string) => {
    await house.database.query(`alter table "${table}" disable trigger user`);
    await house.database.query(sql);
    await house.database.query(`alter table "${table}" enable trigger user`);
  };

  it('finds nothing in a world that nobody has tampered with', async () => {
    const found = await house.app.get(TakstbilagVerification, { strict: false }).verify();
    expect(found.faults).toEqual([]);
    expect([found.editions, found.takster > 500, found.files > 0]).toEqual([3, true, true]);
  });

  it('names a takst that is another than the one that was approved', async () => {
    await tamper(
      'line',
      `update line set takst = takst + 1 where id = (select min(approved_takst.line_id) from approved_takst join item on item.id = item_id where item.year = 2026)`,
    );
    expect(await faults()).toEqual([
      expect.stringMatching(/^Takstbilag 2026, udgave 1: taksten på linje L-\S+ svarer ikke/),
    ]);
  });

  it('names an edition whose content is another, and the row of the log that does not fit', async () => {
    await tamper('edition', `update edition set model = jsonb_set(model, '{date}', '"2020-01-01"') where year = 2025`);
    await tamper('audit', `update audit set subject = 'noget andet' where id = (select min(id) from audit)`);
    expect(await faults()).toEqual([
      expect.stringContaining('Loggen: række'),
      'Takstbilag 2025, udgave 1: indholdet passer ikke til fingeraftrykket.',
      expect.stringContaining('Takstbilag 2026'),
    ]);
  });
});
