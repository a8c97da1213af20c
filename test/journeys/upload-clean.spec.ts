import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { linesOf } from '../../src/demo/world.js';
import { amount, sum } from '../../src/domain/amount.js';
import { Item } from '../../src/features/review/item.entity.js';
import { Submission } from '../../src/features/submissions/submission.entity.js';
import { Upload } from '../../src/features/submissions/upload/upload.entity.js';
import { type TestApp, testApp } from '../app.js';
import { Indberetter, told } from './reporting.js';

/** Every takst model is in one of them; `npm run demo` reports for all twelve. */
const REPORTING = [773, 851, 1081];

describe('a clean takstskema', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  it.each(REPORTING)('of %i has no fejl, is submitted, and its lines become items', async (code) => {
    const indberetter = await Indberetter.of(house, code);
    const upload = await indberetter.upload(await indberetter.filled());
    expect(told(upload, 'fejl', 'forklar')).toEqual([]);
    expect(upload).toMatchObject({ status: 'checked', number: 1, verdict: { kind: 'klar' } });
    expect(upload.counts?.lines).toBe(linesOf(2027, code).length);

    for (const { bridge } of Object.values(upload.bridges ?? {})) {
      if (bridge) expect(sumOf(bridge.parts)).toBe(bridge.step);
    }
    const { bridgeSum } = upload;
    expect(bridgeSum?.lines).toBe(linesOf(2027, code).length - (bridgeSum?.leftOut.length ?? 0));
    expect(sumOf(bridgeSum?.parts ?? [], 0)).toBe(bridgeSum?.step);

    const { body } = await indberetter.submit(upload.id).expect(201);
    expect(body).toMatchObject({ receipt: `TP-2027-${code}-0001`, late: false });
    expect(body.hash).toMatch(/^[0-9a-f]{64}$/);
    const items = await house.database.manager.findBy(Item, { year: 2027, organisation: code });
    expect(items.length).toBe(linesOf(2027, code).length);
    expect(new Set(items.map(({ state }) => state))).not.toContain('approved');
    for (const { flaggedFor, state } of items) expect(state).toBe(flaggedFor === null ? 'submitted' : 'in_fu');
  });

  it('submitted twice is one submission with one receipt', async () => {
    const indberetter = await Indberetter.of(house, 773);
    const [newest] = await house.database.manager.find(Upload, { where: { organisation: 773 }, order: { id: 'DESC' } });
    const answers = await Promise.all([indberetter.submit(newest?.id ?? 0), indberetter.submit(newest?.id ?? 0)]);
    expect(answers.map(({ body }) => body.receipt)).toEqual(['TP-2027-773-0001', 'TP-2027-773-0001']);
    expect(await house.database.manager.countBy(Submission, { organisation: 773, year: 2027 })).toBe(1);
  });

  it('of Læsø is a word that there is nothing, which those with tilbud cannot give', async () => {
    const laesoe = await Indberetter.of(house, 825);
    const { body } = await laesoe.agent
      .post('/api/v1/rounds/2027/submission')
      .send({ nothingToReport: true })
      .expect(201);
    expect(body.receipt).toBe('TP-2027-825-0001');
    const rebild = await Indberetter.of(house, 840);
    const no = await rebild.agent.post('/api/v1/rounds/2027/submission').send({ nothingToReport: true }).expect(422);
    expect(no.body).toMatchObject({ code: 'tilbud_missing', detail: expect.stringContaining('er i tilbudsviften') });
  });

  it('is listed for FU and the secretariat, and for the neighbour not', async () => {
    const listed = async (account: string) => {
      const { body } = await (await house.as(account)).get('/api/v1/rounds/2027/submissions').expect(200);
      return body.items.map(({ driftsherre }: { driftsherre: number }) => driftsherre).sort();
    };
    expect(await listed('sekretariat')).toEqual([1081, 773, 825, 851]);
    expect(await listed('fu-810')).toEqual([1081, 773, 825, 851]);
    expect(await listed('indberetter-851')).toEqual([851]);
  });
});

const sumOf = (parts: readonly { amount: string }[], decimals = 2): string =>
  sum(parts.map((part) => amount(part.amount))).toFixed(decimals);
