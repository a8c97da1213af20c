import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Item } from '../../src/features/review/item.entity.js';
import { type TestApp, testApp } from '../app.js';
import { Indberetter, told } from './reporting.js';

const CODE = 773;
const LINE = 'L-773-0007';

describe('a takst that is sent back', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  it('does not come in again unchanged, and comes in with a better explanation while the others keep their state', async () => {
    const indberetter = await Indberetter.of(house, CODE);
    const clean = await indberetter.filled();
    const first = await indberetter.upload(clean);
    await indberetter.submit(first.id).expect(201);
    const items = () => house.database.manager.findBy(Item, { year: 2027, organisation: CODE });
    const returned = (await items()).find(({ lineKey }) => lineKey === LINE);
    const before = new Map((await items()).map(({ lineKey, state }) => [lineKey, state]));
    const sekretariat = await house.as('sekretariat');
    await sekretariat
      .post(`/api/v1/items/${returned?.id}/decisions`)
      .send({ action: 'send_back', contentHash: returned?.contentHash, comment: 'Uddyb forklaringen.', written: true })
      .expect(201);

    const again = await indberetter.upload(clean);
    expect(again.id).not.toBe(first.id);
    expect(told(again, 'fejl')).toEqual([`R68 ${LINE}`]);
    await indberetter.submit(again.id).expect(422);

    const text = 'To pladser er nedlagt, og ledelse, bygninger og maskiner deles af de 30, der er tilbage.';
    await indberetter.explain(again.id, LINE, { cause: 'pladser', text }).expect(200);
    expect((await indberetter.show(again.id)).verdict?.kind).toBe('klar');
    await indberetter.submit(again.id).expect(201);
    for (const { lineKey, state, explanation } of await items()) {
      expect([lineKey, state]).toEqual([lineKey, before.get(lineKey)]);
      if (lineKey === LINE) expect(explanation?.text).toBe(text);
    }
  });
});
